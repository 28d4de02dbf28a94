package nightshift.desk.browser;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a person does with a page: looks for words, follows links, fills fields by their labels, presses buttons. */
final class Screen {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Selenium itself looks twice a second only: most of a test in a browser would be waiting. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    private static final int STRIDE = 5;

    /** Holds the focus where it is once it came to what is called so; where the page ends browsers go on differently. */
    private static final String STOP_THERE =
            """
            const name = e => (e.getAttribute('aria-label') || (e.labels && e.labels[0] ? e.labels[0].innerText : e.innerText) || '').trim();
            if (window.stopTabAt === undefined) {
                document.addEventListener('focusin', event => window.stoppedTab ||= name(event.target) === window.stopTabAt);
                document.addEventListener('keydown', event => { if (window.stoppedTab && event.key === 'Tab') event.preventDefault(); });
            }
            window.stopTabAt = arguments[0];
            window.stoppedTab = false;
            """;

    private static final String GO_ON =
            "const stopped = window.stoppedTab; window.stoppedTab = false; window.stopTabAt = null; return stopped;";

    private final ChromeDriver chromium;
    private final String base;

    Screen(ChromeDriver chromium, String base) {
        this.chromium = chromium;
        this.base = base;
    }

    void open(String path) {
        chromium.get(base + path);
    }

    String path() {
        return Objects.requireNonNull(chromium.getCurrentUrl()).substring(base.length());
    }

    /** What can be read. The page says so itself: to have it collected from outside, word by word, takes many times as long. */
    String text() {
        return (String) script("return document.body ? document.body.innerText.replace(/[\\t\\u00a0]/g, ' ') : ''");
    }

    void waitFor(String words) {
        waiting()
                .withMessage(() -> "\"" + words + "\" at " + chromium.getCurrentUrl() + ", but there is: " + text())
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(page -> text().contains(words));
    }

    void follow(String link) {
        click(By.linkText(link));
    }

    /** The one that can be seen: each closed part of a page may hold another of the same name. */
    void press(String button) {
        By named = By.xpath("//button[normalize-space()=" + quoted(button) + " or @aria-label=" + quoted(button) + "]");
        clickVisible(named);
    }

    void unfold(String summary) {
        clickVisible(By.xpath("//summary[normalize-space()=" + quoted(summary) + "]"));
    }

    void type(String label, String value) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(value);
    }

    /** Whatever order of day, month and year the browser's language has. */
    void date(String label, String day) {
        script("arguments[0].value = arguments[1]", field(label), day);
    }

    void choose(String label, String option) {
        new org.openqa.selenium.support.ui.Select(field(label)).selectByVisibleText(option);
    }

    void tick(String label) {
        WebElement box = field(label);
        script("arguments[0].scrollIntoView({block: 'center'})", box);
        box.click();
    }

    /** The visible field with this label, whether the label surrounds it, points to it or is spoken only. */
    private WebElement field(String label) {
        String says = "label[contains(normalize-space(), " + quoted(label) + ")]";
        By labeled = By.xpath("//" + says + "//*[self::input or self::select or self::textarea] | //*[@id=//" + says
                + "/@for] | //input[@aria-label=" + quoted(label) + "]");
        return visible(labeled);
    }

    private WebElement visible(By what) {
        return waiting()
                .withMessage(() -> what + " at " + chromium.getCurrentUrl() + ": " + text())
                .until(page -> chromium.findElements(what).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    void clickVisible(By what) {
        WebElement found = visible(what);
        script("arguments[0].scrollIntoView({block: 'center'})", found);
        found.click();
    }

    private void click(By what) {
        waiting().until(ExpectedConditions.elementToBeClickable(what)).click();
    }

    /** Until a field has the focus by itself, which comes a moment after the page. */
    void waitForFocus(String field) {
        waiting().until(page -> page.switchTo().activeElement().equals(field(field)));
    }

    /** Presses keys at whatever has the focus. */
    void keys(CharSequence... keys) {
        chromium.switchTo().activeElement().sendKeys(keys);
    }

    /** Goes on by Tab until the focus is on what is called so; some steps at a time. */
    void tabTo(String name) {
        for (int steps = 0; steps < 200; steps += STRIDE) {
            script(STOP_THERE, name);
            keys(Keys.TAB.toString().repeat(STRIDE));
            if (Boolean.TRUE.equals(script(GO_ON))) {
                return;
            }
        }
        throw new AssertionError("Nobody comes to \"" + name + "\" by Tab at " + path());
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(chromium, PATIENCE, LOOK_EVERY);
    }

    Object script(String code, Object... arguments) {
        return ((JavascriptExecutor) chromium).executeScript(code, arguments);
    }

    /** What the browser itself complains about: scripts and styles it refused to run, files that are missing. */
    List<String> complaints() {
        return chromium.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    private static String quoted(String text) {
        return text.contains("'") ? "\"" + text + "\"" : "'" + text + "'";
    }
}
