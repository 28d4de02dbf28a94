package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * The page that is open as everybody sees it, in both color schemes and on a phone: for everybody to use, nothing refused, nothing cut
 * off. It is loaded once: also a person's screen and color scheme change under a page that is open.
 */
final class EveryLook {
    private static final List<Look> LOOKS = List.of(Look.LIGHT, Look.DARK, Look.PHONE);

    private final ChromeDriver chromium;
    private final Screen screen;
    private final Axe axe;
    private final Album album;

    EveryLook(ChromeDriver chromium, Screen screen) {
        this.chromium = chromium;
        this.screen = screen;
        this.axe = new Axe(chromium);
        this.album = new Album(chromium);
    }

    /** @param pages their paths by their names in the album */
    Stream<DynamicTest> of(Map<String, String> pages) {
        return pages.entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    screen.open(page.getValue());
                    isForEverybody(page.getKey());
                }));
    }

    /** @param page its name in the album */
    void isForEverybody(String page) {
        try {
            LOOKS.forEach(look -> check(page, look));
        } finally {
            Chromium.look(chromium, Look.LIGHT);
        }
        assertThat(screen.complaints())
                .as("what the browser refused of " + page)
                .isEmpty();
    }

    private void check(String page, Look look) {
        Chromium.look(chromium, look);
        album.keep(page, look);
        assertThat(axe.serious(look)).as(page + " " + look).isEmpty();
        assertThat((Long) screen.script("return document.documentElement.scrollWidth"))
                .as("nothing of " + page + " is wider than the screen, " + look)
                .isLessThanOrEqualTo(look.width());
    }
}
