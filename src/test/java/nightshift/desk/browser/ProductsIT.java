package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nightshift.catalog.PriceSeries;
import nightshift.catalog.Shelf;
import nightshift.catalog.StockHistory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nine and a half thousand products: found, narrowed and sorted, and one of them with how its stock and prices went. */
class ProductsIT extends DeskBrowser {
    private static final int ALL = 9_500;
    private static final String CABINET = "HS-CAB-240";

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void fillTheShelf() {
        forgetEverything();
        Shelf shelf = new Shelf(jdbc);
        shelf.fill(ALL - 1);
        shelf.put(CABINET, "Security cabinet, 24 doors, \"welded\" <gray>", "Harbor Steel", 0, "151.40");
        history(shelf);
        logIn();
    }

    @AfterAll
    void clearTheShelf() {
        forgetEverything();
    }

    @Test
    void showsAllOfThemAPageAtATime() {
        screen.open("/products");
        assertThat(screen.text()).contains("9,500 products", "Page 1 of 190");
        screen.follow("More");
        screen.waitFor("Page 2 of 190");
    }

    @Test
    void findsWhileTyping() {
        screen.open("/products");
        screen.type("SKU, title or ASIN", "cabinet 24");
        screen.waitFor("1 product");

        assertThat(screen.text()).contains(CABINET, "out, but live");
        assertThat(screen.path()).as("the address can be kept").contains("q=cabinet");
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void narrowsAndSortsWithoutScriptsToo() {
        screen.open("/products?standing=out-but-live&sort=amazon-price&falling=true");

        assertThat(screen.text()).contains("1 product", CABINET);
        assertThat(screen.script("return document.querySelector('th[aria-sort=descending]').innerText"))
                .asString()
                .contains("Amazon price");
    }

    @Test
    void turnsASortedColumnAround() {
        screen.open("/products?category=Cabinets");
        screen.follow("Cost");
        screen.waitFor("62.00");
        screen.follow("Cost");
        screen.waitFor("359.00");

        assertThat(screen.path()).contains("category=Cabinets", "sort=cost", "falling=true");
    }

    @Test
    void isReachedByKeysAlone() {
        screen.open("/products");
        screen.tabTo("SKU, title or ASIN");
        screen.keys("hs-cab");
        screen.waitFor("1 product");
        screen.tabTo("Security cabinet, 24 doors, \"welded\" <gray>");
        screen.keys(Keys.ENTER);
        screen.waitFor("What each side says");
    }

    @Test
    void drawsEachLineAndSaysTheSameInATable() {
        screen.open("/products/" + CABINET);

        assertThat(screen.script(
                        "return [...document.querySelectorAll('svg.on-wide path title')].map(e => e.textContent)"))
                .asString()
                .contains(
                        "Our price in the shop",
                        "Our price on Amazon",
                        "Competitor",
                        "Floor",
                        "Ceiling",
                        "Harbor Steel");
        assertThat(screen.script(
                        "return [...document.querySelectorAll('svg.steps path')].every(e => e.getTotalLength() > 0)"))
                .isEqualTo(true);
        screen.unfold("Prices as a table");
        screen.waitFor("Our price on Amazon");
        assertThat(screen.text()).contains("239.00", "none");
    }

    @Test
    void saysWhatEachSideSaysAndHowOldThatIs() {
        screen.open("/products/" + CABINET.toLowerCase(java.util.Locale.ROOT));

        assertThat(screen.text()).contains("Security cabinet", "active", "ships it", "151.40 USD", "freight 18.00 USD");
    }

    @Test
    void saysThatThereIsNoSuchProduct() {
        screen.open("/products/NO-SUCH");

        assertThat(screen.text()).contains("There is no product with the SKU NO-SUCH");
        assertThat(screen.complaints()).as("the page that is not there").hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> isForEverybody() {
        return everyLook.of(Map.of("products", "/products", "product", "/products/" + CABINET));
    }

    /** Two months: prices that follow each other within floor and ceiling, a competitor who was away for a week, stock that ran out. */
    private static void history(Shelf shelf) {
        Random random = new Random(7);
        shelf.price(CABINET, PriceSeries.FLOOR, 60, "198.00");
        shelf.price(CABINET, PriceSeries.FLOOR, 14, "205.50");
        shelf.price(CABINET, PriceSeries.CEILING, 60, "289.00");
        shelf.price(CABINET, PriceSeries.COST, 60, "151.40");
        for (int day = 60; day >= 0; day -= 3) {
            int rival = 225 + random.nextInt(30);
            boolean away = day > 8 && day < 16;
            shelf.price(CABINET, PriceSeries.COMPETITOR, day, away ? null : rival + ".95");
            shelf.price(CABINET, PriceSeries.AMAZON, day, (away ? 259 : rival) + ".00");
            shelf.stock(CABINET, StockHistory.ofSupplier("Harbor Steel"), day, Math.max(0, day - 3));
            shelf.stock(CABINET, "amazon", day, Math.max(0, Math.min(12, day - 1)));
        }
        shelf.price(CABINET, PriceSeries.SHOPIFY, 45, "240.00");
        shelf.stock(CABINET, "shopify", 45, 8);
    }
}
