package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nightshift.sandbox.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process is killed in mid-night, at the moments that matter most, and another one completes the night by itself.
 * Every moment is tried in {@link KillSeriesIT}.
 */
@Tag("series")
class KilledProcessIT {
    @TempDir
    Path folder;

    /** One night, killed again and again: while mail is read, decided but not written, written but not recorded, in recovery. */
    @Test
    void aNightKilledInEveryPhaseIsCompletedWithExactBooksAndOneSummary() {
        try (KilledNight night = new KilledNight(folder)) {
            List.of(
                            "after store-attachments 20",
                            "after commit-decision-and-effects 12",
                            "before record-outcome 8",
                            "before record-look 1",
                            "after note-feed-number 1",
                            "after send-draft 1")
                    .forEach(night::killAt);

            night.assertExact(night.finish());
            assertThat(night.killedAt()).hasSize(6);
        }
    }

    /** The worst moment: Amazon has created the feed, its answer is lost, and the process dies over it. */
    @Test
    void aFeedThatAmazonCreatedWithoutAnAnswerIsNotSentAgainAfterAKill() {
        try (KilledNight night = new KilledNight(folder)) {
            night.faults()
                    .add(
                            "/amazon",
                            request -> request.method().equals("POST")
                                    && request.path().endsWith("/feeds"),
                            1,
                            new Fault.ResetAfter());
            night.killAt("before find-lost-feed 1");

            night.assertExact(night.finish());
        }
    }
}
