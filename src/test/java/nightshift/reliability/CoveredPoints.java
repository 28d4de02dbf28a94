package nightshift.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The points of a night at which a process was killed in the last long series, as they are committed. */
final class CoveredPoints {
    private CoveredPoints() {}

    static List<String> read() {
        try (InputStream in = CoveredPoints.class.getResourceAsStream("/reliability/killed-points.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
