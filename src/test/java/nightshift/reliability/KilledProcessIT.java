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
class KilledProcessIT {
    @TempDir
    Path folder;

    /** In every build: written but not recorded; a feed that Amazon created without an answer; the summary sent but not recorded. */
    @Test
    void aNightKilledAtItsThreeWorstMomentsIsCompletedWithExactBooksAndOneSummary() {
        try (KilledNight night = new KilledNight(folder).ofFewOrders()) {
            loseTheAnswerToTheFeed(night);
            List.of("before record-outcome 8", "before find-lost-feed 1", "after send-draft 1")
                    .forEach(night::killAt);

            night.assertExact(night.finish());
            assertThat(night.killedAt()).hasSize(3);
        }
    }

    /** One night, killed again and again: while mail is read, decided but not written, written but not recorded, in recovery. */
    @Test
    @Tag("series")
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

    private static void loseTheAnswerToTheFeed(KilledNight night) {
        night.faults()
                .add(
                        "/amazon",
                        request -> request.method().equals("POST")
                                && request.path().endsWith("/feeds"),
                        1,
                        new Fault.ResetAfter());
    }
}
