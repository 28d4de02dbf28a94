package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nightshift.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(MigratedDatabase.class)
class MailRetentionTests {
    private static final Instant LIMIT = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void keepsAFileAsLongAsOneMailThatBroughtItIsYoungOrOpen() {
        JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());
        MailRetention retention = new MailRetention(jdbc);
        jdbc.sql("insert into attachment_content (sha256, content) values ('shared', 'abc')")
                .update();
        mail(jdbc, 1, LIMIT.minusSeconds(60), "classified");
        mail(jdbc, 2, LIMIT.plusSeconds(60), "classified");

        assertThat(removed(retention, LIMIT, List.of())).as("one is young").isZero();
        Instant later = LIMIT.plusSeconds(120);
        assertThat(removed(retention, later, List.of(2L))).as("one is open").isZero();
        jdbc.sql("update mail set state = 'complete' where id = 1").update();
        assertThat(removed(retention, later, List.of())).as("one is not sorted").isZero();
        jdbc.sql("update mail set state = 'classified' where id = 1").update();
        assertThat(removed(retention, later, List.of())).isEqualTo(1);
        assertThat(removed(retention, later, List.of())).as("it is gone").isZero();
    }

    private static int removed(MailRetention retention, Instant before, List<Long> unsettled) {
        return retention.removeFiles(before, unsettled, "removed", 10);
    }

    private static void mail(JdbcClient jdbc, long id, Instant receivedAt, String state) {
        jdbc.sql(
                        "insert into mail (id, mailbox, folder, graph_id, subject, received_at, reply_to, headers, body_html, backfill, state, stored_at)"
                                + " values (:id, 'orders@store.example', 'inbox', 'g' || :id, 's', :received, '[]', '{}', '', false, :state, :received)")
                .param("id", id)
                .param("received", receivedAt.atOffset(ZoneOffset.UTC))
                .param("state", state)
                .update();
        jdbc.sql("insert into attachment (mail_id, position, name, content_type, size, inline, sha256)"
                        + " values (:mail, 0, 'slip.pdf', 'application/pdf', 3, false, 'shared')")
                .param("mail", id)
                .update();
    }

    /** All files of half a year lie in their rows: to ask which are kept may not read them. */
    @Test
    void findsTheFilesThatAreKeptByAnIndex() {
        JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());

        assertThat(jdbc.sql("explain " + MailRetention.KEPT_FILES)
                        .query(String.class)
                        .single())
                .contains("attachment_content_kept")
                .doesNotContain("attachment_content.tableScan");
    }
}
