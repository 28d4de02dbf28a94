package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(MigratedDatabase.class)
class MailRetentionTests {
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
