package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.WholeApplication;
import nightshift.accounts.Person;
import nightshift.accounts.Role;
import nightshift.acts.ItemActs;
import nightshift.acts.PriceActs;
import nightshift.catalog.Catalog;
import nightshift.catalog.Channel;
import nightshift.catalog.PriceHistory;
import nightshift.catalog.PriceSeries;
import nightshift.core.AlreadyDone;
import nightshift.core.Sku;
import nightshift.operations.DeadLetters;
import nightshift.operations.Reviews;
import nightshift.operations.RunSummaries;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.catalog.ExpectedCatalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sweep over the simulated store: which prices move, which stay and why, and what a person may do about it. */
class PricingIT extends WholeApplication {
    private static final Person ANN = new Person(1, "ann", Role.ADMIN, Person.Via.DESK);

    @Autowired
    private PriceRunList list;

    @Autowired
    private PriceHistory history;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Catalog catalog;

    @Autowired
    private PriceActs acts;

    @Autowired
    private ItemActs itemActs;

    @Autowired
    private RunSummaries summaries;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void smallCatalog() {
        forgetEverything();
        sandbox.resetToCatalog(300);
        shopify().plan(2000);
        processes.ask("pricing-run", "test");
    }

    @Test
    void movesThePricesOfTheScenariosThatSaySoAndNoOthers() {
        assertThat(deadLetters.open()).extracting(letter -> letter.cause()).isEmpty();
        PriceRun sweep = list.latest(0, 1).get(0);
        assertThat(sweep.state()).isEqualTo(PriceRunState.PREVIEW);
        List<KeptProposal> moves = list.moves(sweep.id(), "", 0, 1000);

        assertThat(moves.stream()
                        .map(move -> move.sku() + " " + move.to().orElseThrow())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(expected().prices().stream()
                        .map(change -> change.sku() + " " + change.to())
                        .toList());
        assertThat(moves).allSatisfy(move -> {
            assertThat(move.channel()).isEqualTo(Channel.AMAZON);
            assertThat(move.to().orElseThrow())
                    .isGreaterThanOrEqualTo(move.floor().orElseThrow());
        });
        assertThat(list.stayCounts(sweep.id()))
                .containsKeys(
                        "no_cost", "stale_competition", "unusable_competition", "rival_not_credible", "strategy_stays");
        assertThat(jdbc.sql("select count(*) from effect where kind like '%-price'")
                        .query(Integer.class)
                        .single())
                .as("nothing is written before somebody approves it")
                .isZero();
        KeptProposal some = moves.get(0);
        assertThat(history.of(new Sku(some.sku()), Instant.EPOCH))
                .extracting(point -> point.series())
                .contains(PriceSeries.FLOOR, PriceSeries.CEILING, PriceSeries.COMPETITOR);
        assertThat(sandbox.world().books().calls().get("keepa.product")).isLessThanOrEqualTo(3);
    }

    @Test
    void writesWhatAPersonApprovedAndTakesItBack() {
        // what was written is read back at once
        sandbox.world().the(AmazonSandbox.class).changesUnseenFor(Duration.ZERO);
        PriceRun sweep = list.latest(0, 1).get(0);
        List<KeptProposal> moves = list.moves(sweep.id(), "", 0, 1000);
        Map<String, BigDecimal> before = pricesOnAmazon(moves);

        acts.approve(ANN, sweep.id());
        awaitState(sweep.id(), PriceRunState.APPLIED);

        assertThat(deadLetters.open()).extracting(letter -> letter.cause()).isEmpty();
        assertThat(list.moveCounts(sweep.id())).isEqualTo(Map.of("done", moves.size()));
        Map<String, BigDecimal> after = pricesOnAmazon(moves);
        moves.forEach(move -> assertThat(after.get(move.sku()))
                .as(move.sku())
                .isEqualByComparingTo(move.to().orElseThrow()));
        assertThat(expected().priceDifferences(sandbox.world().books())).isEmpty();
        assertThat(expected().damage(sandbox.world().books())).isEmpty();
        assertThatThrownBy(() -> acts.approve(ANN, sweep.id())).isInstanceOf(AlreadyDone.class);

        // somebody changes one of them by hand: that one is not restored
        KeptProposal byHand = moves.get(0);
        BigDecimal others = byHand.to().orElseThrow().add(BigDecimal.ONE);
        sandbox.world().the(AmazonSandbox.class).offerByHand(byHand.sku(), Optional.of(others), Optional.empty());
        PriceRun back = acts.rollBack(ANN, sweep.id(), "wrong list of a supplier");
        awaitState(back.id(), PriceRunState.APPLIED);

        Map<String, BigDecimal> restored = pricesOnAmazon(moves);
        moves.stream().skip(1).forEach(move -> assertThat(restored.get(move.sku()))
                .as(move.sku())
                .isEqualByComparingTo(before.get(move.sku())));
        assertThat(restored.get(byHand.sku())).isEqualByComparingTo(others);
        assertThat(list.moveCounts(back.id())).isEqualTo(Map.of("done", moves.size() - 1, "refused", 1));
        assertThatThrownBy(() -> acts.rollBack(ANN, sweep.id(), "again")).isInstanceOf(AlreadyDone.class);
    }

    @Test
    void stopsAtPricesThatSomebodyElseSetsWithOneFlagForAll() {
        PriceRun sweep = list.latest(0, 1).get(0);
        List<KeptProposal> moves = list.moves(sweep.id(), "", 0, 1000);
        acts.approve(ANN, sweep.id());
        awaitState(sweep.id(), PriceRunState.APPLIED);
        List<KeptProposal> changed = moves.subList(0, 3);
        changed.forEach(move -> sandbox.world()
                .the(AmazonSandbox.class)
                .offerByHand(move.sku(), Optional.of(move.to().orElseThrow().add(BigDecimal.TEN)), Optional.empty()));
        jdbc.sql("update catalog_item set amazon_read_at = amazon_read_at - interval '1' day")
                .update();

        awaitRestOfRuns();
        processes.ask("pricing-run", "test");

        PriceRun next = list.latest(0, 1).get(0);
        assertThat(list.stays(next.id(), "changed_by_others", 0, 10))
                .extracting(KeptProposal::sku)
                .containsExactlyInAnyOrderElementsOf(
                        changed.stream().map(KeptProposal::sku).toList());
        assertThat(reviews.open())
                .filteredOn(flag -> flag.toString().contains("Another tool or person changes 3 prices"))
                .hasSize(1);

        takesOverWhatAPersonSaysIsOurs(changed.stream().map(KeptProposal::sku).toList());
    }

    /** First one of them, then the rest. Each goes on from where the other tool left it. */
    private void takesOverWhatAPersonSaysIsOurs(List<String> skus) {
        assertThat(takeOver("", "").sentence()).as("a reason is wanted").contains("Say why");
        assertThat(takeOver("mine", "NP-NONE").sentence()).contains("NP-NONE is not among the prices of this flag");
        assertThat(takeOver("that was me", skus.get(0).toLowerCase(Locale.ROOT) + "\n"))
                .isInstanceOf(ActOutcome.StillFlagged.class);
        assertThat(byOthers()).singleElement().asString().contains("changes 2 prices");

        processes.ask("pricing-run", "test");
        PriceRun next = list.latest(0, 1).get(0);
        assertThat(list.stays(next.id(), "changed_by_others", 0, 10)).hasSize(2);
        assertThat(list.moves(next.id(), "", 0, 1000))
                .as("it moves again, from where it is")
                .extracting(KeptProposal::sku)
                .contains(skus.get(0));
        assertThat(byOthers()).as("the same flag").hasSize(1);

        assertThat(takeOver("the old tool is off", "")).isInstanceOf(ActOutcome.Finished.class);
        assertThat(byOthers()).isEmpty();
        processes.ask("pricing-run", "test");
        PriceRun last = list.latest(0, 1).get(0);
        assertThat(list.stays(last.id(), "changed_by_others", 0, 10)).isEmpty();
        acts.approve(ANN, last.id());
        awaitState(last.id(), PriceRunState.APPLIED);
        assertThat(list.moves(last.id(), "done", 0, 1000))
                .extracting(KeptProposal::sku)
                .containsAll(skus);
        assertThat(jdbc.sql("select note from audit where act = 'take-over' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("that was me", "the old tool is off");
    }

    private ActOutcome takeOver(String note, String skus) {
        long review = reviews.open().stream()
                .filter(flag -> flag.toString().contains("Another tool or person changes"))
                .findFirst()
                .orElseThrow()
                .id();
        return itemActs.act(ANN, new Target.OfReview(review), "take-over", note, Map.of("skus", skus));
    }

    private List<String> byOthers() {
        return reviews.open().stream()
                .map(Object::toString)
                .filter(flag -> flag.contains("Another tool or person changes"))
                .toList();
    }

    @Test
    void tellsOnceOfPricesInTheShopThatFallBelowAmazonByWhatIsTakenBack() {
        long sweep = twoPricesOfTheShop("5.00");
        acts.approve(ANN, sweep);
        awaitState(sweep, PriceRunState.APPLIED);
        assertThat(list.moveCounts(sweep)).isEqualTo(Map.of("done", 2));
        assertThat(summary()).as("a raise").doesNotContain("Below our prices on Amazon");
        list.moves(sweep, "", 0, 9).forEach(move -> sandbox.world()
                .the(AmazonSandbox.class)
                .offerByHand(move.sku(), Optional.of(move.to().orElseThrow()), Optional.empty()));

        PriceRun back = acts.rollBack(ANN, sweep, "too dear");
        awaitState(back.id(), PriceRunState.APPLIED);

        assertThat(list.moveCounts(back.id())).isEqualTo(Map.of("done", 2));
        assertThat(summary())
                .contains(
                        "2 prices of the shop fell below ours on Amazon by what was approved or taken back (parity):");
    }

    private long twoPricesOfTheShop(String more) {
        long sweep = new PricedShelf(jdbc).sweep(PriceRunState.PREVIEW, "");
        jdbc.sql(
                        "insert into price_proposal (price_run_id, sku_key, sku, channel, supplier, outcome, state, code, reason, amount_from,"
                                + " amount_to, floor, ceiling, rival, currency, bound_by, product_id, variant_id) select :run, sku_key, sku,"
                                + " 'shopify', supplier, 'move', 'proposed', 'match-buy-box', 'why', shop_price, shop_price + cast(:more as"
                                + " numeric(12, 2)), 1, 9999, 1, currency, '', product_id, variant_id from catalog_item where shop_price ="
                                + " amazon_price and troubles = '' and shop_status = 'ACTIVE' and supplier is not null order by sku_key limit 2")
                .param("run", sweep)
                .param("more", more)
                .update();
        return sweep;
    }

    private String summary() {
        long run = jdbc.sql("select max(id) from run").query(Long.class).single();
        return summaries.find(run).orElseThrow().text();
    }

    /** What the simulated world says a good sweep makes of it, worked out on its own. */
    private ExpectedCatalog expected() {
        return sandbox.world().catalog().expected();
    }

    private void awaitState(long priceRun, PriceRunState state) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> list.find(priceRun).orElseThrow().state() == state);
        awaitRestOfRuns();
    }

    private void awaitRestOfRuns() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jdbc.sql("select count(*) from run_lease")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /** As Amazon has them now, read anew. */
    private Map<String, BigDecimal> pricesOnAmazon(List<KeptProposal> moves) {
        jdbc.sql("update catalog_item set amazon_read_at = amazon_read_at - interval '1' day")
                .update();
        processes.ask("refresh-catalog", "test");
        Map<String, BigDecimal> prices = new HashMap<>();
        moves.forEach(move -> prices.put(
                move.sku(),
                catalog.find(new Sku(move.sku()))
                        .orElseThrow()
                        .amazon()
                        .orElseThrow()
                        .price()
                        .orElseThrow()
                        .amount()));
        return prices;
    }
}
