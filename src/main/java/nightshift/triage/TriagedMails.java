package nightshift.triage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;
import nightshift.customers.reading.Intent;
import nightshift.customers.reading.Understood;
import nightshift.mailbox.LaidDraft;
import nightshift.mailbox.StoredMail;
import nightshift.operations.EffectState;
import nightshift.operations.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The customers' mails that were sorted, as lists show and measures count them. */
@Repository
public class TriagedMails {
    private static final int LONGEST_TOPICS = 400;
    private static final String LAID =
            "select t.work_id, d.id as decision_id, e.id as effect_id, m.mailbox, m.graph_id, t.missing_since"
                    + " from triaged_mail t join mail m on m.id = t.mail_id join decision d on d.work_id = t.work_id"
                    + " and d.item_key = 'mail' and d.superseded = 0 join effect e on e.decision_id = d.id"
                    + " and e.kind = 'mail-create-draft' and e.state in ('done', 'done_elsewhere')";

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
     * A draft that was not sent, as far as we know.
     *
     * @param effectId of the effect that made it
     * @param answered the mail it answers, by its id in Outlook
     */
    public record UnsentDraft(
            long workId,
            long decisionId,
            long effectId,
            EmailAddress mailbox,
            String answered,
            String reference,
            Optional<Instant> missingSince)
            implements LaidDraft {}

    /** The drafts that were made and not sent, as far as we know; one that counts as deleted since yesterday may still turn up. */
    public List<UnsentDraft> unsentDrafts() {
        Instant now = clock.instant();
        return jdbc.sql(LAID + " where t.noted_at > :since and (t.draft_state = 'waiting'"
                        + " or t.draft_state = 'gone' and t.settled_at > :lately) order by t.work_id")
                .param("since", watched())
                .param("lately", sql(now.minus(LaidDraft.MAY_TURN_UP_WITHIN)))
                .query(TriagedMails::unsent)
                .list();
    }

    /** The draft this work was offered for ({@link OutdatedDrafts}), where it still waits to be sent. */
    public List<UnsentDraft> waitingDraft(Work offered) {
        return jdbc.sql(LAID + " where t.work_id = :work and t.draft_state = 'waiting'")
                .param("work", OutdatedDrafts.draftOf(offered))
                .query(TriagedMails::unsent)
                .list();
    }

    /**
     * Mails of one sender in one thread belong together: the second is decided when the first has its draft, so that it does not get the same one. All
     * others stand alone, in the order in which they came.
     */
    public Collection<List<Work>> byThread(List<Work> works) {
        Map<Long, String> threads = new HashMap<>();
        jdbc.sql("select id, mailbox, conversation_id, from_address from mail where id in (:mails)"
                        + " and conversation_id is not null and from_address is not null")
                .param(
                        "mails",
                        Stream.concat(Stream.of(0L), works.stream().flatMap(TriagedMails::mailOf))
                                .toList())
                .query(row -> {
                    threads.put(
                            row.getLong("id"),
                            row.getString("mailbox") + "\n" + row.getString("conversation_id") + "\n"
                                    + row.getString("from_address"));
                });
        return works.stream()
                .collect(Collectors.groupingBy(
                        work -> mailOf(work)
                                .map(threads::get)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(work.subject()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private static Stream<Long> mailOf(Work work) {
        return Work.mailOf(work.subject()).stream();
    }

    /** The drafts that wait in the thread of this mail for its sender, made for his earlier mails. */
    public List<UnsentDraft> waitingInThread(StoredMail mail) {
        return jdbc.sql(
                        LAID + " where t.draft_state = 'waiting' and t.missing_since is null and m.mailbox = :mailbox"
                                + " and m.conversation_id = :thread and m.from_address = :from and m.id <> :mail order by t.work_id")
                .param("mailbox", mail.mailbox().value())
                .param("thread", mail.conversationId().orElse(null))
                .param("from", mail.from().map(EmailAddress::value).orElse(null))
                .param("mail", mail.id())
                .query(TriagedMails::unsent)
                .list();
    }

    private static UnsentDraft unsent(ResultSet row, int number) throws SQLException {
        return new UnsentDraft(
                row.getLong("work_id"),
                row.getLong("decision_id"),
                row.getLong("effect_id"),
                new EmailAddress(row.getString("mailbox")),
                row.getString("graph_id"),
                TriageConclusions.reference(row.getString("graph_id"), "reply"),
                instant(row, "missing_since"));
    }

    /** A person sent it. */
    public void sent(SentDraft draft) {
        jdbc.sql(
                        "update triaged_mail set draft_state = 'sent', settled_at = :at, changed = :changed where work_id = :work"
                                + " and draft_state in ('waiting', 'gone')")
                .param("at", sql(draft.at()))
                .param("changed", draft.changed())
                .param("work", draft.workId())
                .update();
    }

    /** It lies there, also where it counted as deleted or missing before. */
    public void there(long workId) {
        jdbc.sql(
                        "update triaged_mail set draft_state = 'waiting', settled_at = null, missing_since = null"
                                + " where work_id = :work and (draft_state = 'gone' or draft_state = 'waiting' and missing_since is not null)")
                .param("work", workId)
                .update();
    }

    /** It was not found, which alone does not say that it was deleted. */
    public void missing(long workId) {
        jdbc.sql("update triaged_mail set missing_since = :now where work_id = :work and draft_state = 'waiting'"
                        + " and missing_since is null")
                .param("now", sql(clock.instant()))
                .param("work", workId)
                .update();
    }

    /** A person deleted it. */
    public void gone(long workId) {
        jdbc.sql("update triaged_mail set draft_state = 'gone', settled_at = :at where work_id = :work"
                        + " and draft_state = 'waiting'")
                .param("at", sql(clock.instant()))
                .param("work", workId)
                .update();
    }

    /** How many drafts lie in Outlook, not sent as far as we know. */
    public int countUnsent() {
        return jdbc.sql("select count(*) from triaged_mail t where " + TriageFilter.UNSENT)
                .param("watched", watched())
                .query(Integer.class)
                .single();
    }

    /** How many urgent mails that came since then a person has to answer himself. */
    public int countUrgent(Instant since) {
        return jdbc.sql("select count(*) from triaged_mail t where t.urgency = 'now' and t.outcome = 'hand_over'"
                        + " and t.received_at > :since")
                .param("since", sql(since))
                .query(Integer.class)
                .single();
    }

    /** Mails received since, newest first, that fit what is asked for; empty texts fit all. */
    public List<TriagedMail> find(TriageFilter filter, int skip, int atMost) {
        return jdbc.sql("select t.*, m.subject, m.from_address, d.id as decision_id, (select max(e.state) from effect e"
                        + " where e.decision_id = d.id and e.kind = 'mail-create-draft') as written from triaged_mail t join mail m on m.id = t.mail_id"
                        + " join decision d on d.work_id = t.work_id and d.item_key = 'mail' and d.superseded = 0 where "
                        + TriageFilter.SQL
                        + " order by t.received_at desc, t.work_id desc limit :most offset :skip")
                .params(filter.parameters())
                .param("watched", watched())
                .param("most", atMost)
                .param("skip", skip)
                .query(TriagedMails::mail)
                .list();
    }

    /** Drafts of before are not looked at any more. */
    private OffsetDateTime watched() {
        return sql(clock.instant().minus(settings.draftsFor()));
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
                Optional.ofNullable(row.getString("written")).map(EffectState::of),
                Optional.ofNullable(row.getBigDecimal("changed")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    static OffsetDateTime sql(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
