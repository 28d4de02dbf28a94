package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nightshift.catalog.Shelf;
import nightshift.catalog.StockHistory;
import nightshift.inventory.StockRuleBook;
import nightshift.inventory.rules.StockRule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person changes the stock rules: what is wrong stands beside its field, what is right is kept with who and why. */
class RulesIT extends DeskBrowser {
    @Autowired
    private StockRuleBook book;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void asInTheSettings() {
        forgetEverything();
        logIn();
    }

    @AfterAll
    void clear() {
        forgetEverything();
    }

    @Test
    void showsTheRulesOfTheSettingsFileInWords() {
        screen.open("/rules");

        assertThat(screen.text())
                .contains("From the settings file", "Pause what is out", "When the supplier has at most 0: pause it");
    }

    @Test
    void putsASentenceBesideEachFieldThatIsWrongAndSavesNothing() {
        screen.open("/rules/edit");
        fill("stock-at-most-0", "none");
        fill("sku-pattern-1", "HS-[");
        fill("buffer-2", "-1");
        fill("data-older-than-3", "a day");
        screen.type("Why", "stocktaking");
        screen.press("Save them");
        screen.waitFor("things are wrong");

        assertThat(beside("stock-at-most-0")).contains("\"none\" is no whole number");
        assertThat(beside("sku-pattern-1")).contains("is not a regular expression");
        assertThat(beside("buffer-2")).contains("the buffer is below 0");
        assertThat(beside("data-older-than-3")).contains("\"a day\" is no length of time");
        assertThat(value("sku-pattern-1")).as("what was typed is still there").isEqualTo("HS-[");
        assertThat(book.latest().version()).isZero();
    }

    @Test
    void saysThatListingsWouldFlap() {
        screen.open("/rules/edit");
        fill("stock-at-least-1", "0");
        screen.press("Check them");
        screen.waitFor("listings would flap");

        assertThat(book.latest().version()).isZero();
    }

    @Test
    void savesWithWhoAndWhyAndKeepsEveryVersion() {
        change("2", "two are not worth a trip");
        assertThat(book.current().rules().get(0).inWords()).isEqualTo("When the supplier has at most 2: pause it");
        assertThat(screen.text()).contains("by operator: two are not worth a trip");

        long first = book.latest().version();
        change("3", "three neither");
        screen.follow("Version " + first);
        screen.waitFor("When the supplier has at most 2: pause it");
        screen.follow("Begin with these");
        assertThat(value("stock-at-most-0")).isEqualTo("2");

        screen.open("/rules");
        screen.type("Why", "as it was agreed");
        screen.press("Let the settings file count again");
        screen.waitFor("of the settings file count again");
        assertThat(book.current().rules().get(0).inWords()).isEqualTo("When the supplier has at most 0: pause it");
        screen.open("/audit");
        assertThat(screen.text()).contains("change stock rules", "stock rules back to the file", "as it was agreed");
    }

    @Test
    void savesNothingOverWhatSomebodyElseSavedMeanwhile() {
        screen.open("/rules/edit");
        fill("stock-at-most-0", "4");
        book.store(book.texts(), 0, "kim", "first");
        screen.type("Why", "second");
        screen.press("Save them");
        screen.waitFor("changed meanwhile by kim");

        assertThat(book.latest().changedBy()).isEqualTo("kim");
        assertThat(value("stock-at-most-0")).isEqualTo("4");
    }

    @Test
    void needsAReason() {
        screen.open("/rules/edit");
        screen.press("Save them");
        screen.waitFor("needs a reason");

        assertThat(book.latest().version()).isZero();
    }

    @Test
    void movesAddsAndTakesOutRulesWithoutSavingThem() {
        screen.open("/rules/edit");
        screen.press("Rule 1 later");
        screen.waitFor("Rule 1");
        assertThat(value("name-1")).isEqualTo("Pause what is out");
        screen.press("One rule more");
        screen.waitFor("Rule 6");
        screen.press("Take rule 1 out");
        screen.waitFor("Rule 5");
        assertThat(value("name-0")).isEqualTo("Pause what is out");
        assertThat(value("name-4")).isEmpty();
        assertThat(book.current().rules()).extracting(StockRule::name).first().isEqualTo("Pause what is out");
    }

    @Test
    void isChangedByKeysAlone() {
        screen.open("/rules/edit");
        screen.tabTo("Supplier has at most");
        screen.keys(Keys.chord(Keys.CONTROL, "a"), "1", Keys.ENTER);
        screen.waitFor("These rules make sense");
        assertThat(value("stock-at-most-0"))
                .as("Enter checks; it neither saves nor takes anything out")
                .isEqualTo("1");
        screen.tabTo("Why");
        screen.keys("one is none");
        screen.tabTo("Save them");
        screen.keys(Keys.ENTER);
        screen.waitFor("is saved. It counts");
    }

    @Test
    void triesThemOnTheLastThirtyDaysAndWritesNothing() {
        Shelf shelf = new Shelf(jdbc);
        shelf.put("HS-CAB-240", "Security cabinet", "Harbor Steel", 0, "151.40");
        for (int day = 40; day >= 0; day--) {
            int pieces = day > 20 ? 9 : day > 10 ? 0 : 12;
            if (day == 40 || day == 20 || day == 10) {
                shelf.stock("HS-CAB-240", StockHistory.ofSupplier("Harbor Steel"), day, pieces);
                shelf.stock("HS-CAB-240", "amazon", day, 8);
                shelf.stock("HS-CAB-240", "shopify", day, 8);
            }
        }
        screen.open("/rules/edit");
        screen.press("What would they have done?");
        screen.waitFor("over the last 30 days");

        assertThat(screen.text()).contains("2 pauses, 2 brought back", "over one item whose stock is known");
        new Album(chromium).keep("rules-trial", Look.LIGHT);
        assertThat(book.latest().version()).isZero();
        assertThat(jdbc.sql("select count(*) from effect").query(Integer.class).single())
                .isZero();
    }

    @TestFactory
    Stream<DynamicTest> isForEverybody() {
        book.store(book.texts(), book.latest().version(), "kim", "agreed with Harbor Steel");
        return everyLook.of(Map.of(
                "rules",
                "/rules",
                "rules-version",
                "/rules/versions/" + book.latest().version()));
    }

    @Test
    void isForEverybodyAlsoWithWhatIsWrong() {
        screen.open("/rules/edit");
        fill("stock-at-most-0", "none");
        screen.press("Check them");
        screen.waitFor("one thing is wrong");

        everyLook.isForEverybody("rules-edit");
    }

    private void change(String pauseAt, String why) {
        screen.open("/rules/edit");
        fill("stock-at-most-0", pauseAt);
        screen.type("Why", why);
        screen.press("Save them");
        screen.waitFor("is saved");
    }

    private void fill(String id, String value) {
        screen.script("const e = document.getElementById(arguments[0]); e.value = arguments[1]", id, value);
    }

    private String value(String id) {
        return String.valueOf(screen.script("return document.getElementById(arguments[0]).value", id));
    }

    private String beside(String id) {
        return String.valueOf(screen.script(
                "return document.getElementById(document.getElementById(arguments[0]).getAttribute('aria-describedby')).innerText",
                id));
    }
}
