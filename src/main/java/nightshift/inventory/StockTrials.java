package nightshift.inventory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nightshift.catalog.CatalogEntry;
import nightshift.core.BadValue;
import nightshift.inventory.rules.RuleReading;
import nightshift.inventory.rules.RuleText;
import org.springframework.stereotype.Component;

/** Tries rules on what happened: the question behind "what would this have done over the last 30 days". */
@Component
public class StockTrials {
    public static final int DAYS = 30;

    private final StockPasts pasts;
    private final InventorySettings settings;
    private final Clock clock;

    public StockTrials(StockPasts pasts, InventorySettings settings, Clock clock) {
        this.pasts = pasts;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws BadValue when the rules make no sense */
    public Replay begin(List<RuleText> rules) {
        return new Replay(
                new StockTrial(RuleReading.of(rules, List.of()).orRefuse(), settings, clock.instant(), DAYS), pasts);
    }

    /** Takes the items in the order of their SKUs, and asks for the past of a thousand of them at a time. */
    public static final class Replay implements Consumer<CatalogEntry> {
        private static final int AT_ONCE = 1000;

        private final StockTrial trial;
        private final StockPasts pasts;
        private final List<CatalogEntry> waiting = new ArrayList<>(AT_ONCE);

        Replay(StockTrial trial, StockPasts pasts) {
            this.trial = trial;
            this.pasts = pasts;
        }

        @Override
        public void accept(CatalogEntry entry) {
            waiting.add(entry);
            if (waiting.size() == AT_ONCE) {
                replay();
            }
        }

        private void replay() {
            if (waiting.isEmpty()) {
                return;
            }
            String first = waiting.get(0).sku().key();
            String last = waiting.get(waiting.size() - 1).sku().key();
            var points = pasts.between(first, last, trial.since());
            waiting.forEach(
                    entry -> trial.accept(entry, points.getOrDefault(entry.sku().key(), List.of())));
            waiting.clear();
        }

        public TrialAnswer answer() {
            replay();
            return trial.answer();
        }
    }
}
