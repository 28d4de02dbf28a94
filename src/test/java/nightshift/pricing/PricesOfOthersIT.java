package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.acts.ItemActs;
import nightshift.catalog.ShownChanges;
import nightshift.core.Sku;
import nightshift.marketplace.ListingsSettings;
import nightshift.operations.reviews.ActOutcome;
import nightshift.operations.reviews.Target;
import nightshift.sandbox.amazon.AmazonSandbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Prices that are not what Nightshift wrote last: set by another tool or person, or not shown by Amazon yet. */
class PricesOfOthersIT extends PricedStore {
    @Autowired
    private ItemActs itemActs;

    @Autowired
    private ListingsSettings amazon;

    @Test
    void takesPricesThatAmazonDoesNotShowYetForNobodyElses() {
        amazonShowsChangesAfter(Duration.ofHours(1));
        PriceRun sweep = latest();
        acts.approve(ANN, sweep.id());
        awaitState(sweep.id(), PriceRunState.APPLIED);
        assertThat(list.moveCounts(sweep.id())).containsOnlyKeys("done");
        writtenJustNow();
        readListingsAgain();

        processes.ask("pricing-run", "test");

        PriceRun next = latest();
        assertThat(list.stayCounts(next.id()))
                .containsEntry(
                        "not_shown_yet", list.moves(sweep.id(), "", 0, 1000).size())
                .doesNotContainKey("changed_by_others");
        assertThat(byOthers()).isEmpty();
    }

    @Test
    void stopsAtPricesThatSomebodyElseSetsWithOneFlagForAll() {
        amazonShowsChangesAfter(Duration.ZERO);
        PriceRun sweep = latest();
        List<KeptProposal> moves = list.moves(sweep.id(), "", 0, 1000);
        acts.approve(ANN, sweep.id());
        awaitState(sweep.id(), PriceRunState.APPLIED);
        List<KeptProposal> changed = moves.subList(0, 3);
        changed.forEach(move -> sandbox.world()
                .the(AmazonSandbox.class)
                .offerByHand(move.sku(), Optional.of(move.to().orElseThrow().add(BigDecimal.TEN)), Optional.empty()));
        ShownChanges.awaitThem(jdbc, amazon);
        readListingsAgain();
        processes.ask("pricing-run", "test");

        PriceRun next = latest();
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
        stockRuleAskedAt(skus.get(0), "9.00");
        assertThat(takeOver("that was me", skus.get(0).toLowerCase(Locale.ROOT) + "\n"))
                .isInstanceOf(ActOutcome.StillFlagged.class);
        assertThat(byOthers()).singleElement().asString().contains("changes 2 prices");
        assertThat(askedFrom(skus.get(0))).as("not from before he set it").isGreaterThan(new BigDecimal("10"));

        processes.ask("pricing-run", "test");
        PriceRun next = latest();
        assertThat(list.stays(next.id(), "changed_by_others", 0, 10)).hasSize(2);
        assertThat(list.moves(next.id(), "", 0, 1000))
                .as("it moves again, from where it is")
                .extracting(KeptProposal::sku)
                .contains(skus.get(0));
        assertThat(byOthers()).as("the same flag").hasSize(1);

        assertThat(takeOver("the old tool is off", "")).isInstanceOf(ActOutcome.Finished.class);
        assertThat(byOthers()).isEmpty();
        processes.ask("pricing-run", "test");
        PriceRun last = latest();
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

    private void stockRuleAskedAt(String sku, String price) {
        jdbc.sql(
                        "insert into stock_price_wish (sku_key, channel, percent, rule, run_id, supplier, base_price, wished_at)"
                                + " values (:sku, 'amazon', 5, 'Last ones', 1, 'Nobody', :price, current_timestamp)")
                .param("sku", new Sku(sku).key())
                .param("price", new BigDecimal(price))
                .update();
    }

    private BigDecimal askedFrom(String sku) {
        return jdbc.sql("select base_price from stock_price_wish where sku_key = :sku")
                .param("sku", new Sku(sku).key())
                .query(BigDecimal.class)
                .single();
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

    private void writtenJustNow() {
        jdbc.sql("update channel_write set written_at = :at")
                .param("at", Instant.now().plusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
    }
}
