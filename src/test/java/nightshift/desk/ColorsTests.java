package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is written on a page can be read on each of its grounds, in both color schemes (WCAG 2, level AA). */
class ColorsTests {
    private static final List<String> GROUNDS = List.of("ground", "sheet", "mark");
    private static final List<String> WRITTEN =
            List.of("ink", "soft", "link", "bad", "warn", "good", "other", "shop", "amazon", "rival");
    private static final Pattern SCHEME = Pattern.compile(":root \\{([^}]+)}");
    private static final Pattern COLOR = Pattern.compile("--([a-z]+): #([0-9a-f]{3,6})");

    @Test
    void canBeReadOnEachGroundInBothSchemes() {
        List<Map<String, String>> schemes = SCHEME.matcher(css())
                .results()
                .map(found -> colors(found.group(1)))
                .toList();

        assertThat(schemes).hasSize(2).allSatisfy(colors -> {
            for (String written : WRITTEN) {
                for (String ground : GROUNDS) {
                    assertThat(contrast(colors.get(written), colors.get(ground)))
                            .as(written + " on " + ground)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
        });
    }

    private static Map<String, String> colors(String scheme) {
        Map<String, String> colors = new HashMap<>();
        Matcher color = COLOR.matcher(scheme);
        while (color.find()) {
            colors.put(color.group(1), color.group(2));
        }
        return colors;
    }

    private static double contrast(String one, String other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String hex) {
        String six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
        return 0.2126 * part(six, 0) + 0.7152 * part(six, 2) + 0.0722 * part(six, 4);
    }

    private static double part(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String css() {
        try (InputStream css = ColorsTests.class.getResourceAsStream("/static/desk.css")) {
            return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
