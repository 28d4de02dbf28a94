package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.Catalog;
import nightshift.catalog.Channel;
import nightshift.catalog.PriceHistory;
import nightshift.catalog.PriceSeries;
import nightshift.core.AlreadyDone;
import nightshift.core.Sku;
import nightshift.operations.DeadLetters;
import nightshift.operations.RunSummaries;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.catalog.ExpectedCatalog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sweep over the simulated store: which prices move, which stay and why, and what a person may do about it. */
class PricingIT extends PricedStore {
    @Autowired
    private PriceHistory history;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private Catalog catalog;

    @Autowired
    private RunSummaries summaries;

    @Test
    void movesThePricesOfTheScenariosThatSaySoAndNoOthers() {
        assertThat(deadLetters.open()).extracting(letter -> letter.cause()).isEmpty();
        PriceRun sweep = latest();
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
        amazonShowsChangesAfter(Duration.ZERO);
        PriceRun sweep = latest();
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

        // once more it is only about that one, which is somebody else's still
        PriceRun again = acts.rollBack(ANN, sweep.id(), "again");
        awaitState(again.id(), PriceRunState.APPLIED);
        assertThat(list.moveCounts(again.id())).isEqualTo(Map.of("refused", 1));
        assertThat(pricesOnAmazon(moves).get(byHand.sku())).isEqualByComparingTo(others);
    }

    @Test
    void writesNothingThatIsBelowItsFloorByTheTimeItIsApproved() {
        amazonShowsChangesAfter(Duration.ZERO);
        PriceRun sweep = latest();
        List<KeptProposal> moves = list.moves(sweep.id(), "", 0, 1000);
        KeptProposal dearer = moves.stream()
                .filter(move -> move.to().orElseThrow().compareTo(move.from().orElseThrow()) < 0)
                .findFirst()
                .orElseThrow();
        jdbc.sql("update supplier_item set cost = cost * 3 where sku_key = :sku")
                .param("sku", new Sku(dearer.sku()).key())
                .update();

        acts.approve(ANN, sweep.id());
        awaitState(sweep.id(), PriceRunState.APPLIED);

        assertThat(list.moves(sweep.id(), "not_written", 0, 9))
                .extracting(KeptProposal::sku)
                .containsExactly(dearer.sku());
        assertThat(list.moveCounts(sweep.id())).containsEntry("done", moves.size() - 1);
        assertThat(pricesOnAmazon(List.of(dearer)).get(dearer.sku()))
                .isEqualByComparingTo(dearer.from().orElseThrow());
        assertThat(reviews.open())
                .filteredOn(flag -> flag.toString().contains("1 price would be outside of its limits"))
                .hasSize(1);
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

    /** As Amazon has them now, read anew. */
    private Map<String, BigDecimal> pricesOnAmazon(List<KeptProposal> moves) {
        readListingsAgain();
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
