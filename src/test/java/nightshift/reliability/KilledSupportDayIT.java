package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process is killed in the middle of a day's mail to support, and the next one completes it by itself. */
@Tag("series")
class KilledSupportDayIT {
    @TempDir
    Path folder;

    @Test
    void aRunKilledThreeTimesLeavesOneDraftForEachMailAndNoneForTheOthers() {
        try (KilledNight day = KilledNight.ofSupport(folder)) {
            List.of(
                            "after create-draft 3", // the draft lies in Outlook, nobody recorded it
                            "after note-the-claim 2", // a claim is noted, its drafts are not decided
                            "after upload-file-to-draft 2") // a photo hangs on the draft, nobody recorded it
                    .forEach(day::killAt);

            Over over = day.finish();

            assertThat(day.killedAt()).hasSize(3);
            assertThat(over.letters()).isEmpty();
            assertThat(over.runs()).isEqualTo(1);
            assertThat(day.sandbox().world().dayDifferences()).isEmpty();
            assertThat(day.summaries()).isEmpty(); // nothing is sent
        }
    }
}
