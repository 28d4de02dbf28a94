package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.WholeApplication;
import nightshift.operations.AlertSettings;
import nightshift.sandbox.Books;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dead letters grow: one mail through the gate, and the next only after it had calmed down. */
class DeadLetterAlertIT extends WholeApplication {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AlertSettings settings;

    @BeforeEach
    void evening() {
        freshNight();
    }

    @Test
    void sendsOneMailUntilItHasCalmedDown() {
        processes.ask("watch-fulfillment", null);
        assertThat(alerts()).isEmpty();

        grow();
        processes.ask("watch-fulfillment", null);
        processes.ask("watch-fulfillment", null);
        assertThat(alerts()).singleElement().satisfies(mail -> assertThat(
                        mail.details().get("body"))
                .asString()
                .contains(settings.newDeadLetters() + 1 + " dead letters came up within 1 hour", "The shop is down"));

        jdbc.sql("update dead_letter set state = 'closed'").update();
        processes.ask("watch-fulfillment", null);
        grow();
        processes.ask("watch-fulfillment", null);
        assertThat(alerts()).hasSize(2);
    }

    private void grow() {
        for (int i = 0; i <= settings.newDeadLetters(); i++) {
            jdbc.sql("insert into dead_letter (step, cause, fingerprint, route, attempts, work_attempt, first_seen_at,"
                            + " last_seen_at, state) values ('direct:x', 'The shop is down', 'x', 'x', 1, 0,"
                            + " current_timestamp, current_timestamp, 'open')")
                    .update();
        }
    }

    private List<Books.Entry> alerts() {
        return sandbox.world().books().of("graph.sent").stream()
                .filter(mail -> String.valueOf(mail.details().get("subject")).contains("dead letters grow"))
                .toList();
    }
}
