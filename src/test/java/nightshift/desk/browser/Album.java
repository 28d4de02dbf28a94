package nightshift.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pictures of pages, made with {@code -Dscreenshots}: those of the documentation to docs/images, each whole page to target/screenshots. */
final class Album {
    private static final boolean WANTED = System.getProperty("screenshots") != null;
    private static final Path BASE = Path.of(System.getProperty("nightshift.basedir", "."));
    private static final Set<String> DOCUMENTATION = Set.of(
            "tonight-light",
            "item-flagged-light",
            "dead-letter-light",
            "hawtio-route",
            "hawtio-diagram",
            "hawtio-schedules",
            "hawtio-retry");

    private final ChromeDriver chromium;

    Album(ChromeDriver chromium) {
        this.chromium = chromium;
    }

    static boolean isWanted() {
        return WANTED;
    }

    void keep(String page, Look look) {
        keep(page + "-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void keep(String name) {
        if (WANTED) {
            save(BASE.resolve("target/screenshots/" + name + ".png"), whole());
            if (DOCUMENTATION.contains(name)) {
                save(BASE.resolve("docs/images/" + name + ".png"), chromium.getScreenshotAs(OutputType.BYTES));
            }
        }
    }

    private byte[] whole() {
        Map<String, Object> picture = chromium.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        return Base64.getDecoder().decode((String) picture.get("data"));
    }

    private static void save(Path file, byte[] png) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
