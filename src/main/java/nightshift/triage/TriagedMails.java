package nightshift.triage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.customers.reading.Intent;
import nightshift.customers.reading.Understood;
import nightshift.mailbox.StoredMail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The customers' mails that were sorted, as lists show and measures count them. */
@Repository
public class TriagedMails {
    private static final int LONGEST_TOPICS = 400;

    private final JdbcClient jdbc;
    private final TriageSettings settings;
    private final Clock clock;

    public TriagedMails(JdbcClient jdbc, TriageSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes what is about to be decided, once for each mail; a mail that is decided afresh is noted afresh. */
    public void note(TriageCase asked, TriageDecision decision) {
        jdbc.sql("delete from triaged_mail where work_id = :work and draft_state is distinct from 'sent'")
                .param("work", asked.work().id())
                .update();
        Understood mail = asked.understood();
        StoredMail stored = asked.open().mail();
        jdbc.sql(
                        "insert into triaged_mail (work_id, mail_id, channel, topic, topics, urgency, language, outcome, role,"
                                + " order_name, received_at, answer_by, noted_at, draft_state) values (:work, :mail, :channel, :topic, :topics,"
                                + " :urgency, :language, :outcome, :role, :order, :received, :answer_by, :now, :draft) on conflict do nothing")
                .param("work", asked.work().id())
                .param("mail", stored.id())
                .param("channel", mail.channel().code())
                .param("topic", mail.topic().code())
                .param("topics", topics(mail))
                .param("urgency", mail.urgency().code())
                .param("language", mail.language())
                .param("outcome", Outcome.of(decision).code())
                .param("role", decision instanceof TriageDecision.HandedOver over ? over.role() : null)
                .param("order", order(asked))
                .param("received", sql(stored.receivedAt()))
                .param(
                        "answer_by",
                        TriageFacts.answerBy(asked, settings)
                                .map(TriagedMails::sql)
                                .orElse(null))
                .param("now", sql(clock.instant()))
                .param("draft", decision instanceof TriageDecision.Draft ? "waiting" : null)
                .update();
    }

    private static String topics(Understood mail) {
        String all = mail.intents().stream()
                .map(Intent::topic)
                .map(topic -> topic.code())
                .collect(Collectors.joining(" "));
        return all.substring(0, Math.min(LONGEST_TOPICS, all.length()));
    }

    private static @Nullable String order(TriageCase asked) {
        return asked.orders().candidates().size() == 1
                ? asked.orders().candidates().get(0).name().value()
                : null;
    }

    /**
     * A draft whose fate is not known yet.
     *
     * @param effectId of the effect that made it
     */
    public record WaitingDraft(long workId, long decisionId, long effectId, String mailbox, String reference) {}

    /** The drafts that were made and neither sent nor deleted, as far as we know. */
    public List<WaitingDraft> waitingDrafts() {
        return jdbc.sql(
                        "select t.work_id, d.id as decision_id, e.id as effect_id, m.mailbox, m.graph_id from triaged_mail t"
                                + " join mail m on m.id = t.mail_id join decision d on d.work_id = t.work_id and d.item_key = 'mail'"
                                + " and d.superseded = 0 join effect e on e.decision_id = d.id and e.kind = 'mail-create-draft'"
                                + " and e.state in ('done', 'done_elsewhere')"
                                + " where t.draft_state = 'waiting' and t.noted_at > :since order by t.work_id")
                .param("since", sql(clock.instant().minus(settings.draftsFor())))
                .query((row, n) -> new WaitingDraft(
                        row.getLong("work_id"),
                        row.getLong("decision_id"),
                        row.getLong("effect_id"),
                        row.getString("mailbox"),
                        TriageConclusions.reference(row.getString("graph_id"), "reply")))
                .list();
    }

    /** A person sent it. */
    public void sent(SentDraft draft) {
        settle(draft.workId(), "sent", draft.at(), draft.changed());
    }

    /** A person deleted it. */
    public void gone(long workId) {
        settle(workId, "gone", clock.instant(), null);
    }

    private void settle(long workId, String state, Instant at, @Nullable BigDecimal changed) {
        jdbc.sql(
                        "update triaged_mail set draft_state = :state, settled_at = :at, changed = :changed where work_id = :work"
                                + " and draft_state = 'waiting'")
                .param("state", state)
                .param("at", sql(at))
                .param("changed", changed)
                .param("work", workId)
                .update();
    }

    /** Mails received since, newest first, that fit what is asked for; empty texts fit all. */
    public List<TriagedMail> find(TriageFilter filter, int skip, int atMost) {
        return jdbc.sql(
                        "select t.*, m.subject, m.from_address, d.id as decision_id from triaged_mail t join mail m on m.id = t.mail_id"
                                + " join decision d on d.work_id = t.work_id and d.item_key = 'mail' and d.superseded = 0 where "
                                + TriageFilter.SQL
                                + " order by t.received_at desc, t.work_id desc limit :most offset :skip")
                .params(filter.parameters())
                .param("most", atMost)
                .param("skip", skip)
                .query(TriagedMails::mail)
                .list();
    }

    private static TriagedMail mail(ResultSet row, int number) throws SQLException {
        return new TriagedMail(
                row.getLong("decision_id"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("from_address")),
                row.getString("channel"),
                row.getString("topic"),
                row.getString("urgency"),
                row.getString("outcome"),
                Optional.ofNullable(row.getString("role")),
                Optional.ofNullable(row.getString("order_name")),
                instant(row, "received_at").orElseThrow(),
                instant(row, "answer_by"),
                Optional.ofNullable(row.getString("draft_state")),
                Optional.ofNullable(row.getBigDecimal("changed")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime sql(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
