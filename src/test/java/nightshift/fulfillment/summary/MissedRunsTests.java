package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nightshift.core.Workflow;
import nightshift.summaries.MissedRun;
import nightshift.summaries.MissedRuns;
import nightshift.summaries.ReportMails;
import org.junit.jupiter.api.Test;

class MissedRunsTests {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void aRunIsDueHalfAnHourAfterItsTime() {
        assertThat(due("2026-11-23T07:29:00Z", LONG_AGO)).contains(Instant.parse("2026-11-22T07:00:00Z"));
        assertThat(due("2026-11-23T07:30:00Z", LONG_AGO)).contains(Instant.parse("2026-11-23T07:00:00Z"));
    }

    @Test
    void whatWasDueBeforeTheFirstStartIsNotMissed() {
        assertThat(due("2026-11-23T12:00:00Z", Instant.parse("2026-11-23T07:00:01Z")))
                .isEmpty();
    }

    @Test
    void theStoresClockCountsThroughTheChangeOfTheHour() {
        assertThat(due("2026-10-31T12:00:00Z", LONG_AGO)).contains(Instant.parse("2026-10-31T06:00:00Z"));
        assertThat(due("2026-11-02T12:00:00Z", LONG_AGO)).contains(Instant.parse("2026-11-02T07:00:00Z"));
    }

    @Test
    void aWeeklyScheduleIsFoundTooAndNoScheduleMissesNothing() {
        assertThat(missed("0 0 2 ? * SUN", "2026-11-27T12:00:00Z", LONG_AGO))
                .map(MissedRun::dueAt)
                .contains(Instant.parse("2026-11-22T07:00:00Z"));
        assertThat(missed(" ", "2026-11-27T12:00:00Z", LONG_AGO)).isEmpty();
    }

    @Test
    void theAlertSaysWhichRunAndWhatToDo() {
        MissedRun run = missed("0 0 2 * * ?", "2026-11-23T12:00:00Z", LONG_AGO).orElseThrow();
        assertThat(run.subject()).isEqualTo("The fulfillment run of Mon 23 Nov 2026, 02:00 did not happen");
        assertThat(run.text()).contains("Nothing is lost", "--nightshift.run=fulfillment");
        assertThat(new ReportMails(Nights.store()).missedRun(run)).get().satisfies(mail -> {
            assertThat(mail.key().value()).isEqualTo("mail/missed-run/fulfillment/2026-11-23T07:00:00Z");
            assertThat(mail.mailbox().value()).isEqualTo("orders@store.example");
        });
    }

    private static Optional<Instant> due(String now, Instant firstStart) {
        return missed("0 0 2 * * ?", now, firstStart).map(MissedRun::dueAt);
    }

    private static Optional<MissedRun> missed(String schedule, String now, Instant firstStart) {
        return new MissedRuns(Nights.store(), Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .lastDue(Workflow.FULFILLMENT, schedule, firstStart);
    }
}
