package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.core.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(MigratedDatabase.class)
class MailsTests {
    private static final EmailAddress ORDERS = new EmailAddress("orders@northpoint.example");
    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final int MORE_THAN_EVER_AT_ONCE = 6_000;

    private final DataSource database = MigratedDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final MailCursors cursors = new MailCursors(jdbc, Clock.systemUTC());
    private final Mails mails = new Mails(jdbc, new MailRows(), cursors, Clock.systemUTC());

    @Test
    void namesEveryNewMailHoweverManyCameAtOnce() {
        jdbc.sql(
                        "insert into mail (mailbox, folder, graph_id, reply_to, subject, received_at, headers, body_html, backfill, state,"
                                + " stored_at) select 'orders@northpoint.example', 'inbox', 'g' || \"X\", '[]', 'PO ' || \"X\","
                                + " current_timestamp - \"X\" * interval '1' second, '{}', '', false, 'new', current_timestamp"
                                + " from system_range(1, :many)")
                .param("many", MORE_THAN_EVER_AT_ONCE)
                .update();

        assertThat(mails.withoutAttachments())
                .hasSize(MORE_THAN_EVER_AT_ONCE)
                .startsWith("mail/" + MORE_THAN_EVER_AT_ONCE)
                .endsWith("mail/1");
    }

    @Test
    void sortsNoMailThatWouldOvertakeAnOlderOneStillToBeFetched() {
        long first = mail("complete", 30);
        long second = mail("complete", 20);
        mail("new", 20);
        mail("complete", 10);

        assertThat(mails.unclassifiedInTurn()).containsExactly("mail/" + first, "mail/" + second);
        assertThat(mails.unclassified()).hasSize(3);
    }

    @Test
    void takesMailThatCameSinceTheFirstPollForNewAlsoWhereThePollOfOlderMailMeetsItFirst() {
        cursors.take(ORDERS, MailCursors.INBOX, NOON, "me", List.of("me"));
        MailCursor older = cursors.take(ORDERS, "inbox since 2026-10-01", NOON.minus(Duration.ofDays(57)), "me", List.of("me"))
                .get(0);

        mails.store(
                older,
                page(message("old", NOON.minusSeconds(1)), message("new", NOON), message("newer", NOON.plusSeconds(60))),
                List.of(),
                true);

        assertThat(mails.withoutAttachments().stream().map(mails::named))
                .extracting(StoredMail::graphId, StoredMail::backfill)
                .containsExactly(tuple("old", true), tuple("new", false), tuple("newer", false));
    }

    private static DeltaPage page(MailboxMessage... messages) {
        return new DeltaPage(List.of(messages), List.of(), Optional.empty(), Optional.of("link"), false);
    }

    private static MailboxMessage message(String id, Instant receivedAt) {
        return new MailboxMessage(
                ORDERS,
                "inbox",
                id,
                Optional.of("<" + id + "@harbor.example>"),
                Optional.of("thread"),
                Optional.of(new EmailAddress("ship@harbor.example")),
                Optional.of("Harbor"),
                List.of(),
                "PO 1",
                Optional.of(receivedAt),
                Map.of(),
                "<p>shipped</p>",
                false,
                false,
                true);
    }

    private long mail(String state, int minutesAgo) {
        return jdbc.sql(
                        "select id from final table (insert into mail (mailbox, folder, graph_id, reply_to, subject, received_at, headers, body_html, backfill,"
                                + " state, stored_at) values ('orders@northpoint.example', 'inbox', random_uuid(), '[]', 'PO', timestamp with time zone"
                                + " '2026-11-27 08:00:00Z' - :minutes * interval '1' minute, '{}', '', false, :state, current_timestamp))")
                .param("minutes", minutesAgo)
                .param("state", state)
                .query(Long.class)
                .single();
    }
}
