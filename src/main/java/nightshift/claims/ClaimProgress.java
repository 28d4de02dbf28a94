package nightshift.claims;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Decision;
import nightshift.mailbox.MailCursors;
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

    private static final String TO_CUSTOMER_TOO =
            "(exists (select 1 from claim_draft k where k.claim_id = c.id and k.role = 'customer' and k.state = 'sent') or not "
                    + CUSTOMER_WAITS + ")";

    private static final String OVERDUE = "from claim c where c.state = 'both_sent' and c.due_at <= :now";

    /** An answer that came in time would be known: the mailbox was read since, and nothing in the thread waits to be sorted. */
    private static final String ANSWERS_ARE_KNOWN =
            " and exists (select 1 from mailbox_cursor r where r.mailbox = c.mailbox and r.folder = '"
                    + MailCursors.INBOX
                    + "' and r.read_until >= c.due_at) and not exists (select 1 from mail m join claim_draft d"
                    + " on d.conversation_id = m.conversation_id where d.claim_id = c.id and d.role = 'vendor'"
                    + " and m.mailbox = c.mailbox and m.state <> 'classified')";

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

    /**
     * The claims of which both mails went out since the last look: the supplier's, and one to the customer where one is still wanted. One
     * whose draft to the customer still lies there when the supplier's time is over waits no longer: the customer was told otherwise.
     */
    public List<ClaimClock.Ready> toStart() {
        Instant now = clock.instant();
        return Stream.concat(
                        sent("max(s.settled_at)", TO_CUSTOMER_TOO).stream(),
                        sent("max(case when s.role = 'vendor' then s.settled_at end)", "not " + TO_CUSTOMER_TOO)
                                .stream()
                                .filter(claim -> !deadlines.started(claim).due().isAfter(now)))
                .toList();
    }

    private List<ClaimClock.Ready> sent(String when, String condition) {
        return jdbc.sql("select c.id, c.supplier, " + when
                        + " as sent_at from claim c join claim_draft s on s.claim_id = c.id"
                        + " and s.state = 'sent' and s.role in ('customer', 'vendor') where c.state = 'drafted'"
                        + " and exists (select 1 from claim_draft v where v.claim_id = c.id and v.role = 'vendor' and v.state = 'sent')"
                        + " and " + condition + " group by c.id, c.supplier order by c.id")
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

    /** Whether a claim waits for an answer longer than agreed, and was not followed up yet. */
    public boolean anyOverdue() {
        return jdbc.sql("select count(*) " + OVERDUE)
                        .param("now", Claims.sql(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The claims that wait for an answer longer than agreed, were not followed up yet, and whose answer does not lie unread. */
    public List<Due> due() {
        return jdbc.sql("select c.id, c.supplier, c.shadow_only " + OVERDUE + ANSWERS_ARE_KNOWN
                        + " order by c.due_at, c.id")
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

    /**
     * Mails of suppliers since their claims were sent, which may answer them, and those of strangers in the claim's thread: who settles claims
     * may write from elsewhere. Invoices name purchase orders without answering anything.
     */
    public List<SupplierAnswers.Candidate> mailsOfSuppliers() {
        return jdbc.sql("select c.id, c.po_number, m.id as mail_id,"
                        + " case when m.mailbox = c.mailbox and m.conversation_id = d.conversation_id then 1 else 0 end as same_thread"
                        + " from claim c join claim_draft d on d.claim_id = c.id and d.role = 'vendor' and d.state in ('sent', 'returned')"
                        + " join mail m on m.received_at >= d.settled_at and (m.supplier = c.supplier or m.supplier is null"
                        + " and m.mailbox = c.mailbox and m.conversation_id = d.conversation_id)"
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
