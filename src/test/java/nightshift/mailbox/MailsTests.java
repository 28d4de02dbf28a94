package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(MigratedDatabase.class)
class MailsTests {
    private static final int MORE_THAN_EVER_AT_ONCE = 6_000;

    private final DataSource database = MigratedDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Mails mails =
            new Mails(jdbc, new MailRows(), new MailCursors(jdbc, Clock.systemUTC()), Clock.systemUTC());

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
