package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.core.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(MigratedDatabase.class)
class StoredPagesTests {
    private static final EmailAddress ORDERS = new EmailAddress("orders@northpoint.example");
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private final DataSource database = MigratedDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final MailCursors cursors = new MailCursors(jdbc, Clock.systemUTC());
    private final MailRows rows = new MailRows();
    private final Mails mails = new Mails(jdbc, rows, cursors, Clock.systemUTC());
    private final Attachments attachments = new Attachments(jdbc);
    private final MailCopies copies = new MailCopies(jdbc, rows);
    private MailCursor inbox;

    private String from = "ship@harbor.example";
    private String subject = "Shipped";
    private String messageId = "<same@harbor.example>";
    private String text = "<p>shipped</p>";
    private final Map<String, String> headers = new HashMap<>();

    @BeforeEach
    void readTheInbox() {
        inbox = cursors.take(ORDERS, MailCursors.INBOX, NOON, "me", List.of("me"))
                .get(0);
    }

    @Test
    void takesMailThatCameSinceTheFirstPollForNewAlsoWhereThePollOfOlderMailMeetsItFirst() {
        MailCursor older = cursors.take(
                        ORDERS, "inbox since 2026-10-01", NOON.minus(Duration.ofDays(57)), "me", List.of("me"))
                .get(0);

        mails.store(
                older,
                page(
                        message("old", NOON.minusSeconds(1)),
                        message("new", NOON),
                        message("newer", NOON.plusSeconds(60))),
                List.of(),
                true);

        assertThat(mails.withoutAttachments().stream().map(mails::named))
                .extracting(StoredMail::graphId, StoredMail::backfill)
                .containsExactly(tuple("old", true), tuple("new", false), tuple("newer", false));
    }

    @Test
    void storesAMailWhoseWordsNoDatabaseTakesAndTheOnesBesideIt() {
        MailboxMessage good = message("good", NOON);
        subject = "PO\0 1 \uD83D";
        text = "<p>\0\uDE00 \uD83D\uDE00</p>";
        from = "a".repeat(300) + "@harbor.example";
        messageId = "<" + "m".repeat(3000) + ">";
        headers.put("x-tool", "a\0b");

        mails.store(inbox, page(good, message("odd", NOON.plusSeconds(1))), List.of(), false);

        assertThat(mails.withoutAttachments()).hasSize(2);
        StoredMail odd = mails.named(mails.withoutAttachments().get(1));
        assertThat(odd.subject()).isEqualTo("PO 1 \uFFFD");
        assertThat(odd.bodyHtml()).isEqualTo("<p>\uFFFD \uD83D\uDE00</p>");
        assertThat(odd.headers()).containsEntry("x-tool", "ab");
        assertThat(odd.fromName()).hasValueSatisfying(name -> assertThat(name).hasSize(1000));
    }

    @Test
    void takesTheSameMailInAnotherMailboxForACopy() {
        headers.put("date", "Fri, 27 Nov 2026 12:00:00 +0000");
        sorted("one", "slip");
        text = "<p>shipped</p><p>rewritten on the way</p>";

        assertThat(copies.isCopy(taken("two", "slip"))).isTrue();
    }

    @Test
    void takesAMailWithTheSameMessageIdButOtherFilesForAnotherMail() {
        sorted("one");

        assertThat(copies.isCopy(taken("two", "slip")))
                .as("the missing file was sent after")
                .isFalse();
        sorted("two", "slip");
        assertThat(copies.isCopy(taken("three", "another slip"))).isFalse();
        assertThat(copies.isCopy(taken("four", "slip"))).isTrue();
    }

    @Test
    void takesAMailWithTheMessageIdOfAnotherSenderForAnotherMail() {
        sorted("one", "slip");
        from = "stranger@elsewhere.example";

        assertThat(copies.isCopy(taken("two", "slip"))).isFalse();
    }

    @Test
    void takesAMailThatWasWrittenLaterUnderTheSameMessageIdForAnotherMail() {
        headers.put("date", "Fri, 27 Nov 2026 12:00:00 +0000");
        sorted("one");
        headers.put("date", "Sat, 28 Nov 2026 12:00:00 +0000");
        assertThat(copies.isCopy(taken("two"))).isFalse();

        headers.clear();
        sorted("three");
        text = "<p>another one</p>";
        assertThat(copies.isCopy(taken("four")))
                .as("says no time, but something else")
                .isFalse();
    }

    @Test
    void findsWhatMailServersReportedSince() {
        mails.classified(taken("one"), "delivery_report", "it did not arrive", Optional.empty());
        mails.classified(taken("two"), "robot", "it is an automatic reply", Optional.empty());

        assertThat(mails.deliveryReportsSince(NOON))
                .extracting(StoredMail::graphId)
                .containsExactly("one");
        assertThat(mails.deliveryReportsSince(Instant.now().plusSeconds(3600))).isEmpty();
    }

    private void sorted(String id, String... files) {
        mails.classified(
                taken(id, files), "supplier_shipping", "Harbor writes about a shipment", Optional.of("Harbor"));
    }

    private StoredMail taken(String id, String... files) {
        mails.store(inbox, page(message(id, NOON)), List.of(), false);
        StoredMail mail = jdbc.sql("select * from mail where graph_id = :id")
                .param("id", id)
                .query(rows)
                .single();
        attachments.store(
                mail,
                Arrays.stream(files)
                        .map(file -> FetchedAttachment.of(
                                "slip.pdf", "application/pdf", file.getBytes(StandardCharsets.UTF_8), false))
                        .toList());
        return mail;
    }

    private static DeltaPage page(MailboxMessage... messages) {
        return new DeltaPage(List.of(messages), List.of(), Optional.empty(), Optional.of("link"), false);
    }

    private MailboxMessage message(String id, Instant receivedAt) {
        return new MailboxMessage(
                ORDERS,
                "inbox",
                id,
                Optional.of(messageId),
                Optional.of("thread"),
                Optional.of(new EmailAddress(from)),
                Optional.of(from.repeat(5)),
                List.of(),
                subject,
                Optional.of(receivedAt),
                headers,
                text,
                false,
                false,
                true);
    }
}
