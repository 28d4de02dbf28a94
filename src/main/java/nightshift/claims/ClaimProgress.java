package nightshift.claims;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.mailbox.MailLookup;
import nightshift.operations.Decided;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How claims go on after their drafts: the clock starts when both were sent, and ends with an answer, a follow-up, or a person. */
@Repository
public class ClaimProgress {
    /** A customer's draft that a person discarded on the desk, or that was only recorded, is not waited for. */
    private static final String CUSTOMER_WAITS =
            "exists (select 1 from claim_draft d left join effect e on e.effect_key = concat('draft/', d.reference)"
                    + " where d.claim_id = c.id and d.role = 'customer' and d.state = 'waiting'"
                    + " and coalesce(e.state, 'planned') not in ('discarded', 'refused', 'expired', 'shadow'))";

    private final JdbcClient jdbc;
    private final ClaimDrafts drafts;
    private final ClaimClock deadlines;
    private final MailLookup mails;
    private final Clock clock;

    public ClaimProgress(JdbcClient jdbc, ClaimDrafts drafts, ClaimClock deadlines, MailLookup mails, Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * A claim whose supplier's time is over.
     *
     * @param supplier whose mode counts
     */
    public record Due(long id, Optional<String> supplier, boolean shadowOnly) {}

    /** The claims of which both mails went out since the last look: the supplier's, and one to the customer where one is still wanted. */
    public List<ClaimClock.Ready> bothSent() {
        return jdbc.sql(
                        "select c.id, c.supplier, max(s.settled_at) as sent_at from claim c join claim_draft s on s.claim_id = c.id"
                                + " and s.state = 'sent' and s.role in ('customer', 'vendor') where c.state = 'drafted'"
                                + " and exists (select 1 from claim_draft v where v.claim_id = c.id and v.role = 'vendor' and v.state = 'sent')"
                                + " and (exists (select 1 from claim_draft k where k.claim_id = c.id and k.role = 'customer' and k.state = 'sent')"
                                + " or not " + CUSTOMER_WAITS + ") group by c.id, c.supplier order by c.id")
                .query((row, n) -> new ClaimClock.Ready(
                        row.getLong("id"),
                        row.getString("supplier"),
                        ClaimDrafts.instant(row, "sent_at").orElseThrow()))
                .list();
    }

    public void start(ClaimClock.Started claim) {
        jdbc.sql(
                        "update claim set state = 'both_sent', started_at = :sent, due_at = :due where id = :id and state = 'drafted'")
                .param("sent", Claims.sql(claim.sentAt()))
                .param("due", Claims.sql(claim.due()))
                .param("id", claim.claimId())
                .update();
    }

    /** The claims that wait for an answer longer than agreed, and were not followed up yet. */
    public List<Due> due() {
        return jdbc.sql(
                        "select id, supplier, shadow_only from claim where state = 'both_sent' and due_at <= :now order by due_at, id")
                .param("now", Claims.sql(clock.instant()))
                .query((row, n) -> new Due(
                        row.getLong("id"), Optional.of(row.getString("supplier")), row.getBoolean("shadow_only")))
                .list();
    }

    /** Notes a follow-up that is about to be decided; one that is no longer needed leaves the claim as it is. */
    @Transactional
    public void note(Optional<StandingClaim> found, Decided decided) {
        found.filter(claim -> decided.decision() instanceof Decision.Proceed).ifPresent(claim -> {
            drafts.note(
                    claim.id(), decided.work().id(), DraftRole.FOLLOW_UP, ClaimReferences.followUp(claim.reference()));
            jdbc.sql("update claim set state = 'followed_up', due_at = :due where id = :id and state = 'both_sent'")
                    .param("due", Claims.sql(deadlines.dueAfterFollowUp(claim.supplier())))
                    .param("id", claim.id())
                    .update();
        });
    }

    /** Mails of suppliers since their claims were sent, which may answer them. Invoices name purchase orders without answering anything. */
    public List<SupplierAnswers.Candidate> mailsOfSuppliers() {
        return jdbc.sql("select c.id, c.po_number, m.id as mail_id,"
                        + " case when m.mailbox = c.mailbox and m.conversation_id = d.conversation_id then 1 else 0 end as same_thread"
                        + " from claim c join claim_draft d on d.claim_id = c.id and d.role = 'vendor' and d.state = 'sent'"
                        + " join mail m on m.supplier = c.supplier and m.received_at >= d.settled_at"
                        + " and m.classification not in ('suspicious', 'robot', 'delivery_report')"
                        + " where c.state in ('drafted', 'both_sent', 'followed_up') and (m.conversation_id = d.conversation_id"
                        + " or m.classification <> 'supplier_invoice' and (m.subject like concat('%', c.po_number, '%')"
                        + " or m.body_html like concat('%', c.po_number, '%'))) order by m.received_at, m.id")
                .query((row, n) -> new SupplierAnswers.Candidate(
                        row.getLong("id"),
                        row.getString("po_number"),
                        row.getInt("same_thread") == 1,
                        mails.mail(row.getLong("mail_id")).orElseThrow()))
                .list();
    }

    /** The supplier answered: the clock stops. */
    public void answered(SupplierAnswers.Answer answer) {
        jdbc.sql(
                        "update claim set state = 'answered', answered_at = :at, answer_mail_id = :mail, due_at = null where id = :id"
                                + " and state in ('drafted', 'both_sent', 'followed_up')")
                .param("at", Claims.sql(answer.at()))
                .param("mail", answer.mailId())
                .param("id", answer.claimId())
                .update();
    }
}
