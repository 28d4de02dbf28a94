package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nightshift.sandbox.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole night, killed again and again: while mail is read, decided but not written, written but not recorded, in recovery. */
@Tag("series")
class KilledNightIT {
    @TempDir
    Path folder;

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

    static void loseTheAnswerToTheFeed(KilledNight night) {
        night.faults()
                .add(
                        "/amazon",
                        request -> request.method().equals("POST")
                                && request.path().endsWith("/feeds"),
                        1,
                        new Fault.ResetAfter());
    }
}
