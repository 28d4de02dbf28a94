package nightshift.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The mails that came in. Each is stored once, before anything else happens with it. */
@Repository
public class Mails implements MailLookup {
    private static final String NAME = "mail/";
    private static final Duration AGED = Duration.ofDays(30);
    private static final int LONGEST_TEXT = 1000; // as in the columns
    private static final int LONGEST_ID = 500;
    private static final int LONGEST_ADDRESS = 320;

    private final JdbcClient jdbc;
    private final MailRows rows;
    private final MailCursors cursors;
    private final Clock clock;

    public Mails(JdbcClient jdbc, MailRows rows, MailCursors cursors, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.cursors = cursors;
        this.clock = clock;
    }

    /**
     * Stores a page of new mails and where to go on, in one transaction: a crash in between repeats the page, and a mail that
     * is there already is passed over.
     *
     * @param completed the whole mails behind changes that came without theirs
     * @param backfill whether older mail is taken in on purpose; otherwise mail from before the cursor's start is no work. Mail
     *     that came since new mail is read is new mail, whichever poll meets it first
     * @return the cursor where to go on
     */
    @Transactional
    public MailCursor store(MailCursor cursor, DeltaPage page, List<MailboxMessage> completed, boolean backfill) {
        Optional<Instant> newSince = cursors.newMailSince(cursor.mailbox());
        Stream.concat(page.messages().stream(), completed.stream())
                .filter(mail -> mail.complete() && !mail.draft())
                .forEach(mail -> insert(cursor, mail, backfill && !isNew(mail, newSince)));
        return cursors.moveTo(cursor, page);
    }

    private static boolean isNew(MailboxMessage mail, Optional<Instant> newSince) {
        return newSince.isPresent()
                && mail.receivedAt().filter(at -> !at.isBefore(newSince.get())).isPresent();
    }

    private void insert(MailCursor cursor, MailboxMessage mail, boolean backfill) {
        Instant now = Instant.now(clock);
        Instant receivedAt = mail.receivedAt().orElse(now);
        String state = receivedAt.isBefore(cursor.startsAt()) ? "ignored" : "new";
        jdbc.sql("insert into mail (mailbox, folder, graph_id, internet_message_id, conversation_id, from_address,"
                        + " from_name, reply_to, subject, received_at, headers, body_html, backfill, state, stored_at)"
                        + " values (:mailbox, :folder, :graphId, :messageId, :conversation, :fromAddress, :fromName,"
                        + " :replyTo, :subject, :receivedAt, :headers, :body, :backfill, :state, :now)"
                        + " on conflict do nothing")
                .param("mailbox", cursor.mailbox().value())
                .param("folder", cursor.folder())
                .param("graphId", mail.graphId())
                .param(
                        "messageId",
                        mail.internetMessageId()
                                .map(id -> StorableText.of(id, LONGEST_TEXT))
                                .orElse(null))
                .param(
                        "conversation",
                        mail.conversationId()
                                .map(id -> StorableText.of(id, LONGEST_ID))
                                .orElse(null))
                .param(
                        "fromAddress",
                        mail.from()
                                .map(from -> StorableText.of(from.value(), LONGEST_ADDRESS))
                                .orElse(null))
                .param(
                        "fromName",
                        mail.fromName()
                                .map(name -> StorableText.of(name, LONGEST_TEXT))
                                .orElse(null))
                .param(
                        "replyTo",
                        rows.write(mail.replyTo().stream()
                                .map(address -> StorableText.of(address.value()))
                                .toList()))
                .param("subject", StorableText.of(mail.subject()))
                .param("receivedAt", OffsetDateTime.ofInstant(receivedAt, ZoneOffset.UTC))
                .param("headers", rows.write(StorableText.of(mail.headers())))
                .param("body", StorableText.of(mail.bodyHtml()))
                .param("backfill", backfill)
                .param("state", state)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Whether this mail is not in the database; of one that is, a later change in Outlook is of no interest. */
    public boolean misses(MessageRef mail) {
        return jdbc.sql("select count(*) from mail where mailbox = :mailbox and graph_id = :graphId")
                        .param("mailbox", mail.mailbox().value())
                        .param("graphId", mail.graphId())
                        .query(Long.class)
                        .single()
                == 0;
    }

    @Override
    public Optional<StoredMail> mail(long id) {
        return jdbc.sql("select * from mail where id = :id")
                .param("id", id)
                .query(rows)
                .optional();
    }

    public StoredMail get(long id) {
        return jdbc.sql("select * from mail where id = :id")
                .param("id", id)
                .query(rows)
                .single();
    }

    /** The mail of a name such as {@code mail/12}, as works and dead letters call it. */
    public StoredMail named(String name) {
        return get(Long.parseLong(name.substring(NAME.length())));
    }

    /** The names of the mails whose attachments are still to be fetched, oldest first. */
    public List<String> withoutAttachments() {
        return inState("new");
    }

    /** The names of the mails that are complete and wait to be classified, oldest first. */
    public List<String> unclassified() {
        return inState("complete");
    }

    /** The same, up to the first mail whose attachments are still to be fetched: none of these is overtaken by a later one. */
    public List<String> unclassifiedInTurn() {
        return jdbc.sql("select received_at, id from mail where state = 'new' order by state, received_at, id"
                        + " fetch first row only") // as in the index, else all of them are read each time
                .query((row, n) -> new Turn(row.getObject("received_at", OffsetDateTime.class), row.getLong("id")))
                .optional()
                .map(this::unclassifiedBefore)
                .orElseGet(this::unclassified);
    }

    /** Asked after that: meanwhile mails only become complete, so none of these is overtaken either. */
    private List<String> unclassifiedBefore(Turn turn) {
        return jdbc.sql("select id from mail where state = 'complete' and (received_at < :receivedAt"
                        + " or (received_at = :receivedAt and id < :id)) order by received_at, id")
                .param("receivedAt", turn.receivedAt())
                .param("id", turn.id())
                .query((row, n) -> NAME + row.getLong("id"))
                .list();
    }

    /** All of them, however many: what is left out here would silently wait for the next run. Names only, as a mail whose row cannot be read must not hide the others. */
    private List<String> inState(String state) {
        return jdbc.sql("select id from mail where state = :state order by received_at, id")
                .param("state", state)
                .query((row, n) -> NAME + row.getLong("id"))
                .list();
    }

    /** Records what kind of mail it is and why. */
    public void classified(StoredMail mail, String kind, String reason, Optional<String> supplier) {
        jdbc.sql("update mail set state = 'classified', classification = :kind, classification_reason = :reason,"
                        + " supplier = :supplier where id = :id")
                .param("kind", kind)
                .param("reason", reason)
                .param("supplier", supplier.orElse(null))
                .param("id", mail.id())
                .update();
    }

    /** A person says which supplier a mail is from. */
    public void assign(long id, String why, String supplier) {
        classified(get(id), "supplier_shipping", why, Optional.of(supplier));
    }

    /** The suppliers whose mail came since then, by name. One who is only pretended to be is not heard of. */
    public List<String> suppliersHeardSince(Instant since) {
        return jdbc.sql("select distinct supplier from mail where supplier is not null and received_at >= :since"
                        + " and classification <> 'suspicious' order by supplier")
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** What mail servers reported of mails that did not arrive, stored since then, the oldest first. */
    public List<StoredMail> deliveryReportsSince(Instant since) {
        return jdbc.sql("select * from mail where received_at >= :received and stored_at >= :since"
                        + " and classification = 'delivery_report' order by received_at, id")
                .param("received", OffsetDateTime.ofInstant(since.minus(AGED), ZoneOffset.UTC)) // for the index
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(rows)
                .list();
    }

    /** Since when mail is taken in, of the mailbox that is read the longest; empty before the first poll. */
    public Optional<Instant> readSince() {
        return jdbc.sql("select starts_at from mailbox_cursor order by starts_at limit 1")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The subjects of these mails by row id, for people. */
    public Map<Long, String> subjects(List<Long> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> get(id).subject()));
    }

    /** What intake said of this mail; of one that was not classified yet that nothing is known. */
    public MailVerdict verdict(long id) {
        return jdbc.sql("select classification, classification_reason, supplier from mail where id = :id")
                .param("id", id)
                .query((row, number) -> new MailVerdict(
                        Optional.ofNullable(row.getString(1)).orElse("unknown"),
                        Optional.ofNullable(row.getString(2)).orElse("it was not classified yet"),
                        Optional.ofNullable(row.getString(3))))
                .single();
    }

    /** Where a mail stands in the order in which mails came. */
    private record Turn(OffsetDateTime receivedAt, long id) {}
}
