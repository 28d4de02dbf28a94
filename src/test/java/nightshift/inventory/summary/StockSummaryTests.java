package nightshift.inventory.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.RunItem.EffectView;
import nightshift.operations.RunView;
import nightshift.settings.TestStore;
import nightshift.summaries.RunReport;
import nightshift.summaries.SummaryText;
import org.junit.jupiter.api.Test;

/** What the owner reads of a run of stock: everything that went off sale, whatever else became of the same supplier. */
class StockSummaryTests {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final EffectView DONE = write("done", "");
    private static final EffectView REFUSED = write("refused", "Amazon ships HS-2 itself (FBA)");

    @Test
    void tellsOfASuppliersPausesAlsoWhereOneOfHisWritesWasRefused() {
        String text = summary(sweep(), supplier(ItemOutcome.FLAGGED, DONE, REFUSED));

        assertThat(text)
                .contains("120 listings paused, 300 counts changed, 1 needs you")
                .contains("Harbor: 120 paused, 300 counts changed. Writes: 1 done, 1 refused.");
    }

    @Test
    void tellsNoPausesOfASupplierThatABreakerHolds() {
        EffectView staged = write("staged", "");

        assertThat(summary(sweep("Harbor"), supplier(ItemOutcome.FLAGGED, staged, staged)))
                .contains("Stock: 1 needs you")
                .doesNotContain("paused");
        assertThat(summary(sweep("Harbor"), supplier(ItemOutcome.DONE, DONE, DONE)))
                .as("approved since")
                .contains("120 listings paused");
    }

    @Test
    void countsWhatHadChangedBeforeItWasWritten() {
        EffectView sold = write("refused", "It is 17 now; " + EffectOutcome.Stale.AFRESH);

        assertThat(summary(sweep(), supplier(ItemOutcome.DONE, DONE, sold)))
                .contains("Writes: 1 done, 1 refused. 1 count had changed in the channel before the write:"
                        + " the next run decides afresh.");
        assertThat(summary(sweep(), supplier(ItemOutcome.FLAGGED, DONE, REFUSED)))
                .doesNotContain("had changed in the channel");
    }

    private static String summary(RunItem... items) {
        var store = TestStore.in(ZoneOffset.UTC, Mode.AUTO);
        RunView run = new RunView(7, Workflow.INVENTORY, "test", NOW, Optional.of(NOW), Map.of());
        return SummaryText.of(
                new StockSummaryWriter(store).compose(new RunReport(run, List.of(items), List.of(), List.of())));
    }

    private static RunItem sweep(String... held) {
        return item(
                "sweep",
                ItemOutcome.IGNORED,
                Map.of("counts", Map.of("items", 500, "live", 480), "held", List.of(held)),
                List.of());
    }

    private static RunItem supplier(ItemOutcome outcome, EffectView... writes) {
        return item("Harbor", outcome, Map.of("counts", Map.of("pause", 120, "set", 300)), List.of(writes));
    }

    private static RunItem item(String key, ItemOutcome outcome, Map<String, Object> facts, List<EffectView> writes) {
        return new RunItem(
                Workflow.INVENTORY,
                1,
                "sweep/7",
                Optional.of(1L),
                key,
                "Stock of " + key,
                Optional.of(key),
                outcome,
                List.of(),
                writes,
                facts,
                NOW);
    }

    private static EffectView write(String state, String detail) {
        return new EffectView(
                1,
                "amazon-quantity",
                "stock/amazon/HS-1/7",
                "HS-1",
                state,
                Optional.empty(),
                Optional.of(detail).filter(why -> !why.isEmpty()));
    }
}
