package nightshift.operations;

import static nightshift.core.RemoteSystem.SHOPIFY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nightshift.core.RemoteFailure;
import nightshift.operations.DeadLetterAlerts.Kind;
import org.junit.jupiter.api.Test;

/** People are told that failures pile up: once, until it has calmed down. */
class DeadLetterAlertsTests {
    private final TestProcess process = TestProcess.alone();
    private final DeadLetterAlerts alerts = new DeadLetterAlerts(
            process.jdbc,
            process.transaction,
            process.pages,
            new AlertSettings(2, Duration.ofHours(1), Duration.ofHours(24)),
            process.clock);

    @Test
    void isRaisedOnceAndAgainOnlyAfterItHasCalmedDown() {
        fail(1, 2);
        assertThat(alerts.check()).isEmpty();

        fail(3, 3);
        assertThat(alerts.check()).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(Kind.GROWING);
            assertThat(alert.detail()).contains("3 dead letters came up within 1 hour", "3 times: The shop is down");
        });
        fail(4, 9);
        assertThat(alerts.check())
                .as("the same alert")
                .extracting(DeadLetterAlerts.Alert::id)
                .containsExactly(1L);

        process.clock.forward(Duration.ofHours(2));
        assertThat(alerts.check()).isEmpty();
        fail(10, 12);
        assertThat(alerts.check()).singleElement().satisfies(alert -> assertThat(alert.id())
                .as("another alert, so another mail")
                .isNotEqualTo(1));
    }

    @Test
    void whatHealedByItselfIsNoAlert() {
        fail(1, 5);
        process.jdbc
                .sql("update dead_letter set state = 'closed', open_key = null")
                .update();

        assertThat(alerts.check()).isEmpty();
    }

    @Test
    void saysThatOneWaitsForTooLong() {
        fail(1, 1);
        process.clock.forward(Duration.ofHours(25));

        assertThat(alerts.check()).singleElement().satisfies(alert -> {
            assertThat(alert.kind()).isEqualTo(Kind.WAITING);
            assertThat(alert.detail()).contains("oldest of 1 open dead letters waits for 25 hours", "24 hours");
        });
    }

    private void fail(int from, int to) {
        for (int i = from; i <= to; i++) {
            process.deadLetters.record(Failure.ofStep(
                    "direct:step" + i,
                    null,
                    null,
                    null,
                    "r",
                    Failure.Cause.of(RemoteFailure.unknown(SHOPIFY, "The shop is down", null))));
        }
    }
}
