package nightshift.desk.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** The rules of accessibility of axe-core, asked about the page that is open. */
final class Axe {
    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, arguments[0]).then(found => done(found.violations
                .filter(each => each.impact === 'serious' || each.impact === 'critical')
                .map(each => each.id + ': ' + each.nodes.map(node => node.html.slice(0, 160) + ' ' + node.any.concat(node.all)
                    .map(check => check.message).join('; ')).slice(0, 3).join(' | '))));
            """;
    private static final String SOURCE = source();
    private static final Map<String, Object> CONTRAST =
            Map.of("runOnly", List.of("color-contrast"), "resultTypes", List.of("violations"));
    private static final Map<String, Object> ALL = Map.of("resultTypes", List.of("violations"));
    private static final Map<String, Object> ALL_BUT_CONTRAST =
            Map.of("resultTypes", List.of("violations"), "rules", Map.of("color-contrast", Map.of("enabled", false)));

    private final ChromeDriver chromium;

    Axe(ChromeDriver chromium) {
        this.chromium = chromium;
    }

    /** What hinders a person seriously. In another color scheme only the contrast can differ, on a phone all else. */
    @SuppressWarnings("unchecked")
    List<String> serious(Look look) {
        Map<String, Object> rules =
                switch (look) {
                    case DARK -> CONTRAST;
                    case PHONE -> ALL_BUT_CONTRAST;
                    default -> ALL;
                };
        if (Boolean.FALSE.equals(chromium.executeScript("return 'axe' in window"))) {
            chromium.executeCdpCommand(
                    "Runtime.evaluate", Map.of("expression", SOURCE)); // which no policy of the page forbids
        }
        return (List<String>) Objects.requireNonNull(chromium.executeAsyncScript(RUN, rules));
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
