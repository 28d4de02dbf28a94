package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.operations.DeadLetters;
import nightshift.operations.Schedule;
import nightshift.operations.Schedules;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mailboxes cannot be read at the hour of the night. */
class UnreadNightIT extends NightWorld {
    @Autowired
    private DeadLetters letters;

    @Autowired
    private Schedules schedules;

    @AfterEach
    void goOn() {
        schedules.resume(Schedule.FULFILLMENT, "test");
    }

    @BeforeEach
    void fewOrders() {
        smallEvening();
    }

    @Test
    void beginsAgainByItselfOnceTheMailboxesCanBeRead() {
        long unread = unreadNight();
        watch();
        assertThat(latestRun().id()).as("it is still down").isEqualTo(unread);

        sandbox.faults().clear();
        schedules.pause(Schedule.FULFILLMENT, "kim", "stocktaking");
        watch();
        assertThat(latestRun().id()).as("nights are paused").isEqualTo(unread);

        schedules.resume(Schedule.FULFILLMENT, "kim");
        watch();
        watch();
        assertThat(latestRun().id()).as("once").isEqualTo(unread + 1);
        assertThat(latestRun().trigger()).isEqualTo("mail can be read again");
        assertThat(differences()).isEmpty();
        assertThat(letters.open()).isEmpty();
    }

    @Test
    void beginsAgainWhereMailWasReadBetweenTheRunsMeanwhile() {
        long unread = unreadNight();
        sandbox.faults().clear();
        readMail();
        assertThat(letters.open()).as("a later try succeeded").isEmpty();

        watch();
        assertThat(latestRun().id()).isEqualTo(unread + 1);
        assertThat(differences()).isEmpty();
    }

    @Test
    void whatFailsBetweenTheRunsIsOverWithTheNextMailThatIsReadAndBeginsNoNight() {
        runTheNight();
        long night = latestRun().id();
        refuseMail();
        readMail();
        readMail();
        assertThat(letters.open()).singleElement().satisfies(letter -> assertThat(letter.step())
                .contains("direct:poll-mailboxes"));

        sandbox.faults().clear();
        readMail();
        watch();
        assertThat(letters.open()).isEmpty();
        assertThat(latestRun().id()).isEqualTo(night);
    }

    private long unreadNight() {
        refuseMail();
        runTheNight();
        assertThat(latestSummary()).contains("poll mailboxes failed");
        return latestRun().id();
    }

    private void refuseMail() {
        sandbox.faults()
                .add("/graph", request -> request.path().contains("/delta"), 1000, new Fault.Answer(forbidden()));
    }

    /** As on the schedule between the runs. */
    private void readMail() {
        processes.ask("poll-mail", null);
    }

    /** An answer nobody repeats at once, so that the test need not wait as long as for a line that is down. */
    private static SandboxResponse forbidden() {
        return SandboxResponse.json(
                403, "{\"error\":{\"code\":\"ErrorAccessDenied\",\"message\":\"Access is denied.\"}}");
    }

    private void watch() {
        processes.ask("watch-fulfillment", null);
    }
}
