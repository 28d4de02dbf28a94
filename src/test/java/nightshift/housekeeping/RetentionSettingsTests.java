package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nightshift.MovableClock;
import org.junit.jupiter.api.Test;

class RetentionSettingsTests {
    @Test
    void keepsForEverWhatHasNoLimitOrZero() {
        RetentionSettings settings = new RetentionSettings(
                "", Duration.ofDays(180), null, Duration.ZERO, null, null, null, null, null, null);
        assertThat(new Retention(settings, new MovableClock()).due())
                .extracting(Outdated::what, Outdated::why)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "files", "removed after 180 days (nightshift.retention.files)"));
    }

    @Test
    void refusesToRemoveWhatTheSummaryStillShows() {
        assertThatThrownBy(() ->
                        new RetentionSettings("", null, null, Duration.ofDays(7), null, null, null, null, null, null))
                .hasMessageStartingWith("nightshift.retention.details")
                .hasMessageContaining("at least 30d");
    }
}
