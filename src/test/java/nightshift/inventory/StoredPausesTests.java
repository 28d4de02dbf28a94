package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nightshift.MigratedDatabase;
import nightshift.catalog.Channel;
import nightshift.core.EffectKey;
import nightshift.core.Sku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** Pauses that are stored: when they begin to count, and what ends them; on PostgreSQL by {@code StockOnPostgreSqlIT}. */
@ExtendWith(MigratedDatabase.class)
class StoredPausesTests extends StoredStockRig {
    private final ListingPauses pauses = new ListingPauses(new JdbcTemplate(database), clock);

    @Test
    void aPauseCountsOnlyWhenItsWriteIsDone() {
        pauses.note(planned("stock/amazon/HS-1/7"));
        assertThat(pauses.standing()).as("not written yet").isEmpty();

        effect("stock/amazon/HS-1/7", "amazon-quantity", "planned", 0, "HS-1");
        assertThat(pauses.standing()).isEmpty();
        assertThat(open.places()).containsExactly(Place.of(Channel.AMAZON, new Sku("HS-1")));

        state("stock/amazon/HS-1/7", "done");
        pauses.settle();
        assertThat(pauses.standing()
                        .get(Place.of(Channel.AMAZON, new Sku("hs-1")))
                        .before())
                .isEqualTo("20");
        assertThat(open.places()).isEmpty();
    }

    @Test
    void aPauseThatWasNeverWrittenIsForgotten() {
        for (String state : List.of("refused", "expired", "discarded", "shadow")) {
            pauses.note(planned("stock/amazon/HS-1/" + state));
            effect("stock/amazon/HS-1/" + state, "amazon-quantity", state, 1, "HS-1");
        }
        pauses.settle();

        assertThat(jdbc.sql("select count(*) from inventory_pause")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aZeroThatSomebodyElseWroteFirstIsHisToEnd() {
        pauses.note(planned("stock/amazon/HS-1/7"));
        effect("stock/amazon/HS-1/7", "amazon-quantity", "done_elsewhere", 1, "HS-1");
        assertThat(pauses.standing()).isEmpty();

        pauses.note(planned("stock/amazon/HS-1/8"));
        effect("stock/amazon/HS-1/8", "amazon-quantity", "done_elsewhere", 2, "HS-1");
        assertThat(pauses.standing())
                .as("an earlier try of its own may have written it")
                .hasSize(1);
    }

    @Test
    void aPauseEndsWhenItsResumeIsDone() {
        pauses.note(planned("stock/amazon/HS-1/7"));
        effect("stock/amazon/HS-1/7", "amazon-quantity", "done", 1, "HS-1");
        pauses.note(resumed("stock/amazon/HS-1/9"));
        effect("stock/amazon/HS-1/9", "amazon-quantity", "refused", 1, "HS-1");
        pauses.settle();
        assertThat(pauses.standing()).as("still paused").hasSize(1);

        pauses.note(resumed("stock/amazon/HS-1/10"));
        effect("stock/amazon/HS-1/10", "amazon-quantity", "done", 1, "HS-1");
        pauses.settle();
        assertThat(pauses.standing()).isEmpty();
    }

    @Test
    void aProductThatSomebodyPutBackIsNotNightshiftsAnyMore() {
        pauses.note(ofProduct(7, Set.of()));
        effect("product/1/7", "shopify-product-status", "done", 1, "Bin");
        assertThat(pauses.drafted()).hasSize(1);

        PlannedSweep later = ofProduct(9, Set.of("gid://shopify/Product/1"));
        pauses.note(later);
        assertThat(pauses.drafted()).isEmpty();

        effect("product/1/9", "shopify-product-status", "done", 1, "Bin");
        pauses.note(later);
        assertThat(pauses.drafted()).as("it was taken off again by that sweep").hasSize(1);
    }

    @Test
    void knowsThatTheShopDidNotTakeAProductBack() {
        pauses.note(ofProduct(7, Set.of()));
        effect("product/1/7", "shopify-product-status", "done", 1, "Bin");
        PlannedResume back =
                new PlannedResume(new EffectKey("product/1/8"), PauseTarget.ofProduct("gid://shopify/Product/1"));
        pauses.note(new PlannedSweep(
                8,
                List.of(),
                List.of(),
                List.of(back),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                false));
        assertThat(pauses.drafted().values())
                .extracting(StandingPause::returnRefused)
                .containsExactly(false);

        effect("product/1/8", "shopify-product-status", "refused", 1, "Bin");
        assertThat(pauses.drafted().values())
                .extracting(StandingPause::returnRefused)
                .containsExactly(true);

        state("product/1/8", "discarded");
        assertThat(pauses.drafted().values())
                .as("a person said no")
                .extracting(StandingPause::returnRefused)
                .containsExactly(true);
    }

    private static PlannedSweep ofProduct(long run, Set<String> ofOthers) {
        PlannedPause pause = new PlannedPause(
                new EffectKey("product/1/" + run),
                PauseTarget.ofProduct("gid://shopify/Product/1"),
                "ACTIVE",
                "Pause what is out",
                run);
        return new PlannedSweep(
                run,
                List.of(),
                List.of(pause),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                ofOthers,
                Set.of(),
                List.of(),
                false);
    }

    private static PlannedSweep planned(String key) {
        PlannedPause pause = new PlannedPause(
                new EffectKey(key), PauseTarget.of(Channel.AMAZON, "HS-1"), "20", "Pause what is out", 7);
        return new PlannedSweep(
                7,
                List.of(),
                List.of(pause),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                false);
    }

    private static PlannedSweep resumed(String key) {
        PlannedResume resume = new PlannedResume(new EffectKey(key), PauseTarget.of(Channel.AMAZON, "HS-1"));
        return new PlannedSweep(
                9,
                List.of(),
                List.of(),
                List.of(resume),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                false);
    }
}
