package nightshift.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.catalog.ShownChanges;
import nightshift.desk.PriceWords;
import nightshift.marketplace.ListingsSettings;
import nightshift.pricing.KeptProposal;
import nightshift.pricing.PriceRun;
import nightshift.pricing.PriceRunList;
import nightshift.pricing.PriceRunState;
import nightshift.sandbox.Books;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.catalog.ExpectedCatalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the simulated catalog to the books, as a person does it: a sweep, its preview, a part of it approved, and taken back; then stock. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SandboxPricesIT extends DeskBrowser {
    private static final int CHOSEN = 3;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PriceRunList list;

    @Autowired
    private ListingsSettings amazon;

    private ExpectedCatalog expected;
    private List<KeptProposal> chosen = List.of();
    private long sweep;
    private String paused = "";

    @BeforeAll
    void smallCatalog() {
        smallStore();
        expected = sandbox.world().catalog().expected();
        logIn();
    }

    @AfterAll
    void clear() {
        forgetEverything();
    }

    @Test
    @Order(1)
    void showsEveryChangeWithItsReasonBeforeAnythingIsWritten() {
        runNow("pricing");

        screen.open("/prices");
        assertThat(screen.text()).contains("needs you");
        PriceRun run = list.latest(0, 1).get(0);
        sweep = run.id();
        screen.follow("Sweep " + sweep);
        screen.waitFor("Waits for your approval");
        List<KeptProposal> moves = list.moves(sweep, "", 0, 1000);
        assertThat(moves).hasSameSizeAs(expected.prices());
        KeptProposal largest = moves.get(0);
        assertThat(screen.text())
                .contains(
                        moves.size() + " changes",
                        largest.sku(),
                        PriceWords.sentence(largest.reason()),
                        largest.floor().orElseThrow() + "");
        assertThat(books("amazon.price")).as("a preview writes nothing").isEmpty();

        screen.open("/products/" + largest.sku());
        assertThat(screen.text()).contains(PriceWords.sentence(largest.reason()), "Why its price is what it is");
        assertThat(lines()).contains("Our price on Amazon", "Competitor", "Floor", "Ceiling");
    }

    @Test
    @Order(2)
    void writesExactlyTheTickedPart() {
        chosen = list.moves(sweep, "", 0, CHOSEN);
        screen.open("/prices/" + sweep);
        chosen.forEach(move -> screen.clickVisible(By.cssSelector("input[name=proposal][value='" + move.id() + "']")));
        screen.press("Approve what is ticked, and no more");
        screen.waitFor("Approved: " + CHOSEN + " prices");
        awaitWritten(sweep);

        assertThat(books("amazon.price"))
                .containsExactlyInAnyOrderElementsOf(chosen.stream()
                        .map(move -> words(move, move.from(), move.to()))
                        .toList());
        assertThat(books("shopify.price")).isEmpty();
        screen.open("/prices/" + sweep);
        assertThat(screen.text()).contains("Written.", "done", "rejected");
    }

    @Test
    @Order(3)
    void restoresEachPriceByRollingBack() {
        screen.open("/prices/" + sweep);
        screen.follow("Roll it back…");
        screen.waitFor(CHOSEN + " prices go back to what they were before this sweep.");
        screen.type("Why", "the competitor was wrong");
        screen.press("Restore these " + CHOSEN + " prices");
        screen.waitFor("The roll-back is begun");
        awaitWritten(list.latest(0, 1).get(0).id());

        List<String> written = books("amazon.price");
        assertThat(written.subList(CHOSEN, written.size()))
                .containsExactlyInAnyOrderElementsOf(chosen.stream()
                        .map(move -> words(move, move.to(), move.from()))
                        .toList());
        assertThat(expected.damage(sandbox.world().books())).isEmpty();
    }

    @Test
    @Order(4)
    void takesOverThePriceThatAnotherToolSet() {
        KeptProposal byHand = chosen.get(0);
        BigDecimal others = byHand.from().orElseThrow().add(BigDecimal.ONE);
        sandbox.world().the(AmazonSandbox.class).offerByHand(byHand.sku(), Optional.of(others), Optional.empty());
        ShownChanges.awaitThem(jdbc, amazon);
        runNow("pricing");

        screen.open("/reviews");
        screen.follow("Prices changed by others");
        screen.waitFor("Another tool or person changes 1 price");
        everyLook.isForEverybody("review-prices");
        screen.type("Only these SKUs", "NP-NONE");
        screen.type("Why", "that was me");
        screen.press("These prices are ours now");
        screen.waitFor("NP-NONE is not among the prices of this flag");
        screen.type("Only these SKUs", "");
        screen.type("Why", "that was me");
        screen.press("These prices are ours now");
        screen.waitFor("The next sweep goes on from what stands there, for 1 price.");
        screen.open("/audit");
        assertThat(screen.text()).contains("take-over", "that was me");

        runNow("pricing");
        assertThat(list.stays(list.latest(0, 1).get(0).id(), "changed_by_others", 0, 9))
                .isEmpty();
    }

    @Test
    @Order(5)
    void showsWhatTheRunOfStockDidAndHowStockWent() {
        runNow("inventory");

        assertThat(expected.stockDifferences(sandbox.world().books())).isEmpty();
        paused = expected.stock().stream()
                .filter(change ->
                        change.what().equals("amazon.quantity") && change.to().equals("0"))
                .findFirst()
                .orElseThrow()
                .sku();
        screen.open("/products/" + paused);
        assertThat(screen.text()).contains("Why its stock is what it is", "pause");
        assertThat(lines()).contains("Amazon", "Shop");
        screen.unfold("Stock as a table");
        screen.waitFor("Amazon");
    }

    @TestFactory
    @Order(6)
    Stream<DynamicTest> isForEverybody() {
        return everyLook.of(Map.of(
                "sandbox-prices", "/prices",
                "sandbox-sweep", "/prices/" + sweep,
                "sandbox-roll-back", "/prices/" + sweep + "/roll-back",
                "sandbox-product", "/products/" + paused));
    }

    private void runNow(String workflow) {
        long before = jdbc.sql("select coalesce(max(id), 0) from run")
                .query(Long.class)
                .single();
        screen.open("/");
        screen.press("Run " + workflow + " now");
        screen.waitFor("was asked to run");
        await().until(() -> jdbc.sql("select count(*) from run where id > :before and finished_at is not null")
                                .param("before", before)
                                .query(Integer.class)
                                .single()
                        > 0
                && noRun());
        assertThat(jdbc.sql("select cause from dead_letter").query(String.class).list())
                .isEmpty();
    }

    private void awaitWritten(long priceRun) {
        await().until(() -> list.find(priceRun).orElseThrow().state() == PriceRunState.APPLIED && noRun());
    }

    private boolean noRun() {
        return jdbc.sql("select count(*) from run_lease").query(Integer.class).single() == 0;
    }

    private String lines() {
        return String.valueOf(screen.script(
                "return [...document.querySelectorAll('svg.on-wide path title')].map(e => e.textContent).join()"));
    }

    private List<String> books(String what) {
        return sandbox.world().books().of(what).stream()
                .map(SandboxPricesIT::words)
                .toList();
    }

    private static String words(Books.Entry entry) {
        Map<String, Object> details = entry.details();
        return details.getOrDefault("sku", entry.target()) + " from " + details.get("from") + " to "
                + details.get("to");
    }

    private static String words(KeptProposal move, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        return move.sku() + " from " + from.orElseThrow() + " to " + to.orElseThrow();
    }
}
