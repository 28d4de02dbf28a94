package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import nightshift.core.BadValue;
import org.junit.jupiter.api.Test;

/** A pause is stored: it counts in every process and after a restart. */
class SchedulesTests {
    private final TestProcess process = TestProcess.alone();
    private final Schedules schedules = new Schedules(process.jdbc, process.clock);

    @Test
    void aPauseCountsInAnotherProcessUntilItIsResumed() {
        Schedules other = new Schedules(new TestProcess(process.database, process.clock).jdbc, process.clock);
        assertThat(schedules.pause(Schedule.FULFILLMENT, "kim", "stocktaking")).isTrue();
        assertThat(other.pause(Schedule.FULFILLMENT, "lee", "me too")).isFalse();

        assertThat(other.isPaused(Schedule.FULFILLMENT)).isTrue();
        assertThat(other.isPaused(Schedule.INTAKE)).isFalse();
        assertThat(other.paused()).singleElement().satisfies(pause -> assertThat(pause.inWords())
                .contains("fulfillment is paused since", "by kim: stocktaking"));

        assertThat(other.resume(Schedule.FULFILLMENT, "lee")).isTrue();
        assertThat(schedules.isPaused(Schedule.FULFILLMENT)).isFalse();
        assertThat(schedules.resume(Schedule.FULFILLMENT, "kim")).isFalse();
    }

    @Test
    void remembersWhenItWasPausedSoThatNothingCountsAsMissed() {
        Instant before = process.clock.instant();
        process.clock.forward(Duration.ofHours(1));
        schedules.pause(Schedule.FULFILLMENT, "kim", "stocktaking");
        process.clock.forward(Duration.ofHours(1));
        Instant within = process.clock.instant();
        process.clock.forward(Duration.ofHours(1));
        schedules.resume(Schedule.FULFILLMENT, "kim");

        assertThat(schedules.wasPausedAt(Schedule.FULFILLMENT, before)).isFalse();
        assertThat(schedules.wasPausedAt(Schedule.FULFILLMENT, within)).isTrue();
        assertThat(schedules.wasPausedAt(Schedule.FULFILLMENT, process.clock.instant()))
                .isFalse();
    }

    @Test
    void wantsANameThatExistsAndAReason() {
        assertThatThrownBy(() -> Schedule.of("fulfilment"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("there are: fulfillment, invoices");
        assertThatThrownBy(() -> schedules.pause(Schedule.INTAKE, "kim", ""))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("needs a reason");
    }
}
