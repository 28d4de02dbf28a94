package nightshift.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import nightshift.bench.HeapUse;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.StockHistory;
import nightshift.catalog.StockPoint;
import nightshift.core.Decision;
import nightshift.core.Workflow;
import nightshift.operations.Decided;
import nightshift.operations.Work;

/** Stock decided without the remote systems and the database around it: a store of 9,500 items, a million, and thirty days again. */
public final class InventoryBench {
    private static final int STORE = 9_500;
    private static final int LARGE = 1_000_000;
    private static final int WARM_UP = 12;
    private static final int MEASURED = 5;

    private final Random random = new Random(9_500);

    /** @param args not used */
    public static void main(String[] args) {
        new InventoryBench().measure();
        System.exit(0);
    }

    private void measure() {
        List<CatalogEntry> store = new ArrayList<>();
        for (int n = 0; n < STORE; n++) {
            store.add(item(n).entry());
        }
        List<CatalogEntry> calm = store.stream()
                .filter(entry -> entry.sku().value().endsWith("0"))
                .map(InventoryBench::settled)
                .toList();
        for (int run = 0; run < WARM_UP; run++) {
            decide(store, 1);
        }
        List<Long> times = new ArrayList<>();
        int writes = 0;
        for (int run = 0; run < MEASURED; run++) {
            long start = System.nanoTime();
            writes = decide(store, 1);
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        say("stock: %d items in two channels decided, %d writes, in %s ms", STORE, writes, times);
        long start = System.nanoTime();
        decide(calm, LARGE / calm.size());
        long millis = (System.nanoTime() - start) / 1_000_000;
        say("stock: %d items one after the other in %d ms, %d ms for %d", LARGE, millis, millis * STORE / LARGE, STORE);
        trial(store);
        say("heap: at most %d MB of %d MB", HeapUse.most(), Runtime.getRuntime().maxMemory() >> 20);
    }

    /** An item that shows what it should: most of a large store on any day. */
    private static CatalogEntry settled(CatalogEntry entry) {
        Stock item = Stock.item(40);
        item.sku = entry.sku().value();
        item.productId = entry.shop().orElseThrow().productId();
        item.shopShows = 38;
        item.amazonShows = 38;
        return item.entry();
    }

    private static int decide(List<CatalogEntry> store, int times) {
        return decide(Stock.NOW, sweep -> {
            for (int time = 0; time < times; time++) {
                store.forEach(sweep);
            }
        });
    }

    /**
     * All stock decided at that time.
     *
     * @param store hands every item on
     * @return how many writes there are
     */
    public static int decide(Instant now, Consumer<Consumer<CatalogEntry>> store) {
        Sweep sweep = new Sweep(
                7,
                Stock.usual(),
                Stock.settings(),
                StoreState.NOTHING_KNOWN,
                now,
                now.plus(Duration.ofHours(12)),
                new DecisionLog(decisions -> {}));
        store.accept(sweep);
        Work work = new Work(1, Workflow.INVENTORY, "sweep/7", Optional.empty(), false, 1);
        return new SweepConclusions(Stock.settings(), Stock.CLOCK)
                .of(work, sweep).decided().stream()
                        .map(Decided::decision)
                        .filter(Decision.Proceed.class::isInstance)
                        .mapToInt(decision ->
                                ((Decision.Proceed) decision).effects().size())
                        .sum();
    }

    private void trial(List<CatalogEntry> store) {
        List<List<StockPoint>> pasts = store.stream().map(entry -> past()).toList();
        for (int run = 0; run < MEASURED; run++) {
            long start = System.nanoTime();
            StockTrial trial = new StockTrial(Stock.usual(), Stock.settings(), Stock.NOW, 30);
            for (int n = 0; n < STORE; n++) {
                trial.accept(store.get(n), pasts.get(n));
            }
            TrialAnswer answer = trial.answer();
            say(
                    "trial: thirty days of %d items again: %d pauses, %d brought back, %d changes in %d ms",
                    STORE,
                    answer.pauses(),
                    answer.resumes(),
                    answer.changes(),
                    (System.nanoTime() - start) / 1_000_000);
        }
    }

    /** Stock that moves every second day. */
    private List<StockPoint> past() {
        List<StockPoint> points = new ArrayList<>();
        points.add(new StockPoint("shopify", Stock.NOW.minus(Duration.ofDays(31)), Optional.of(20)));
        for (int day = 30; day >= 0; day -= 2) {
            points.add(new StockPoint(
                    StockHistory.ofSupplier(Stock.HARBOR),
                    Stock.NOW.minus(Duration.ofDays(day)),
                    Optional.of(Math.max(0, random.nextInt(60) - 10))));
        }
        return points;
    }

    private Stock item(int number) {
        Stock item = Stock.item(random.nextInt(12) == 0 ? 0 : random.nextInt(200));
        item.sku = "HS-" + number;
        item.productId = "gid://shopify/Product/" + number / 3;
        return item;
    }

    private static void say(String text, Object... values) {
        System.err.printf(java.util.Locale.ROOT, text + "%n", values);
    }
}
