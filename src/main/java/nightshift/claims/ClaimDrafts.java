package nightshift.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.mailbox.LaidDraft;
import nightshift.mailbox.SentMail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of claims, and what people made of them. */
@Repository
public class ClaimDrafts {
    private static final String SELECT = "select d.*, c.mailbox, e.state as written from claim_draft d"
            + " join claim c on c.id = d.claim_id left join effect e on e.effect_key = concat('draft/', d.reference) ";

    private final JdbcClient jdbc;
    private final ClaimsSettings settings;
    private final Clock clock;

    public ClaimDrafts(JdbcClient jdbc, ClaimsSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes a draft that is about to be decided; one that was noted without being written is looked for from now on. */
    void note(long claim, long mail, DraftRole role, String reference) {
        int noted = jdbc.sql(
                        "insert into claim_draft (reference, claim_id, mail_id, role, state, noted_at) values (:reference, :claim, :mail,"
                                + " :role, 'waiting', :now) on conflict do nothing")
                .param("reference", reference)
                .param("claim", claim)
                .param("mail", mail)
                .param("role", role.code())
                .param("now", Claims.sql(clock.instant()))
                .update();
        if (noted == 0) {
            jdbc.sql("update claim_draft set noted_at = :now where reference = :reference and state = 'waiting'")
                    .param("now", Claims.sql(clock.instant()))
                    .param("reference", reference)
                    .update();
        }
    }

    public List<ClaimDraft> of(long claim) {
        return jdbc.sql(SELECT + "where d.claim_id = :claim order by d.noted_at, d.reference")
                .param("claim", claim)
                .query(ClaimDrafts::draft)
                .list();
    }

    /** The drafts that were made and not sent, as far as we know; one that counts as deleted since yesterday may still turn up. */
    public List<ClaimDraft> toLookAt() {
        Instant now = clock.instant();
        return jdbc.sql(SELECT
                        + "where e.state in ('done', 'done_elsewhere') and d.noted_at > :since and (d.state = 'waiting'"
                        + " or d.state = 'gone' and d.settled_at > :lately) order by d.noted_at, d.reference")
                .param("since", Claims.sql(now.minus(settings.draftsFor())))
                .param("lately", Claims.sql(now.minus(LaidDraft.MAY_TURN_UP_WITHIN)))
                .query(ClaimDrafts::draft)
                .list();
    }

    /** How many claims that are open have a draft in Outlook that was not sent, as far as we know, or did not arrive. */
    public int countClaimsWithUnsent() {
        return jdbc.sql(
                        "select count(distinct d.claim_id) from claim_draft d join claim c on c.id = d.claim_id"
                                + " left join effect e on e.effect_key = concat('draft/', d.reference) where c.state <> 'closed'"
                                + " and (d.state = 'returned' or d.state = 'waiting' and e.state in ('done', 'done_elsewhere'))")
                .query(Integer.class)
                .single();
    }

    /** A person sent it. */
    public void sent(ClaimDraft draft, SentMail mail) {
        jdbc.sql(
                        "update claim_draft set state = 'sent', settled_at = :at, sent_id = :id, conversation_id = :conversation"
                                + " where reference = :reference and state <> 'sent'")
                .param("at", Claims.sql(mail.sentAt().orElseGet(clock::instant)))
                .param("id", mail.id())
                .param("conversation", mail.conversationId().orElse(null))
                .param("reference", draft.reference())
                .update();
    }

    /**
     * Drafts whose thread holds a mail server's report that the last mail in it did not arrive. Nobody waits for a supplier who never got
     * the claim: its clock stops, and no follow-up goes to the same address.
     */
    @Transactional
    public void noteReturned() {
        jdbc.sql("update claim_draft set state = 'returned' where state = 'sent' and exists (select 1 from mail m"
                        + " join claim c on c.mailbox = m.mailbox where c.id = claim_draft.claim_id"
                        + " and m.conversation_id = claim_draft.conversation_id and m.classification = 'delivery_report'"
                        + " and m.received_at >= claim_draft.settled_at and not exists (select 1 from claim_draft later"
                        + " where later.conversation_id = m.conversation_id and later.settled_at > claim_draft.settled_at"
                        + " and later.settled_at <= m.received_at))")
                .update();
        jdbc.sql("update claim set state = 'drafted', started_at = null, due_at = null"
                        + " where state in ('both_sent', 'followed_up') and exists (select 1 from claim_draft d"
                        + " where d.claim_id = claim.id and d.role = 'vendor' and d.state = 'returned')")
                .update();
    }

    /** It lies there, also where it counted as deleted or missing before. */
    public void there(ClaimDraft draft) {
        jdbc.sql(
                        "update claim_draft set state = 'waiting', settled_at = null, missing_since = null"
                                + " where reference = :reference and (state = 'gone' or state = 'waiting' and missing_since is not null)")
                .param("reference", draft.reference())
                .update();
    }

    /** It was not found, which alone does not say that it was deleted. */
    public void missing(ClaimDraft draft) {
        jdbc.sql("update claim_draft set missing_since = :now where reference = :reference and state = 'waiting'"
                        + " and missing_since is null")
                .param("now", Claims.sql(clock.instant()))
                .param("reference", draft.reference())
                .update();
    }

    /** A person deleted it. */
    public void gone(ClaimDraft draft) {
        jdbc.sql(
                        "update claim_draft set state = 'gone', settled_at = :at where reference = :reference and state = 'waiting'")
                .param("at", Claims.sql(clock.instant()))
                .param("reference", draft.reference())
                .update();
    }

    private static ClaimDraft draft(ResultSet row, int number) throws SQLException {
        return new ClaimDraft(
                row.getString("reference"),
                row.getLong("claim_id"),
                new EmailAddress(row.getString("mailbox")),
                DraftRole.of(row.getString("role")),
                ClaimDraft.Fate.of(row.getString("state"), row.getString("written")),
                instant(row, "noted_at").orElseThrow(),
                instant(row, "settled_at"),
                Optional.ofNullable(row.getString("sent_id")),
                Optional.ofNullable(row.getString("conversation_id")),
                instant(row, "missing_since"));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
