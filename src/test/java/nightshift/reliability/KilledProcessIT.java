package nightshift.reliability;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessIT {
    @TempDir
    Path folder;

    @Test
    void wholeNightInAChild() {
        try (KilledNight night = new KilledNight(folder)) {
            long t = System.nanoTime();
            var over = night.finish();
            System.out.println("NIGHT " + (System.nanoTime() - t) / 1e9 + " " + over + night.summaries());
            night.assertExact(over);
        }
    }
}
