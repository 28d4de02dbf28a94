package nightshift.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.ShopListing;
import nightshift.competition.Competition;
import nightshift.core.Sku;

/** Prices decided without the remote systems and the database around it: a store of 9,500 items on two channels, and a million. */
public final class PriceBench {
    private static final int STORE = 9_500;
    private static final int LARGE = 1_000_000;
    private static final int WARM_UP = 12;
    private static final int MEASURED = 5;

    private final Random random = new Random(STORE);
    private final PricingSettings settings = Settings.with(
            "rules: [{channel: amazon, strategies: [raise-when-alone, oscillate-to-max, match-buy-box], with: {step: 2}},"
                    + " {channel: shopify, strategies: [stay-within-band], with: {below: 3, above: 3}}]");
    private final PriceDecider decider = Pricing.decider(settings);
    private final Map<String, Competition> competition = new HashMap<>();

    /** @param args not used */
    public static void main(String[] args) {
        new PriceBench().measure();
        System.exit(0);
    }

    private void measure() {
        List<CatalogEntry> store = new ArrayList<>();
        for (int n = 0; n < STORE; n++) {
            store.add(item(n));
        }
        for (int run = 0; run < WARM_UP; run++) {
            sweep(store, 1);
        }
        List<Long> times = new ArrayList<>();
        PriceSweep last = sweep(store, 0);
        for (int run = 0; run < MEASURED; run++) {
            long start = System.nanoTime();
            last = sweep(store, 1);
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        System.out.printf(
                "prices: %d items on two channels decided, %d moves, in %s ms%n",
                STORE, last.tally().moves(), times);
        long start = System.nanoTime();
        sweep(store, LARGE / STORE);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf(
                "prices: %d items one after the other in %d ms, %d ms for %d%n",
                LARGE, millis, millis * STORE / LARGE, STORE);
        System.out.printf(
                "heap: %d MB in use of %d MB%n", used(), Runtime.getRuntime().maxMemory() >> 20);
    }

    private static long used() {
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    /** When its competitors were seen. */
    public static Instant now() {
        return Sold.NOW;
    }

    /** One more item that has competitors on Amazon. */
    public void sells(CatalogEntry entry) {
        entry.amazon().flatMap(AmazonListing::asin).ifPresent(asin -> {
            String rival = entry.amazon()
                    .flatMap(AmazonListing::price)
                    .orElseThrow()
                    .amount()
                    .multiply(BigDecimal.valueOf(92 + random.nextInt(16), 2))
                    .setScale(2, RoundingMode.HALF_UP)
                    .toPlainString();
            String holder = random.nextInt(4) == 0 ? Sold.US : Sold.RIVAL;
            competition.put(asin, Sold.market(rival, holder, rival, List.of(), 1 + random.nextInt(4)));
        });
    }

    /**
     * All prices decided at that time.
     *
     * @param store hands every item on
     * @return how many would move
     */
    public int decide(Instant now, Consumer<Consumer<CatalogEntry>> store) {
        return sweep(now, store).tally().moves();
    }

    private PriceSweep sweep(List<CatalogEntry> store, int times) {
        return sweep(Sold.NOW, sweep -> {
            for (int time = 0; time < times; time++) {
                store.forEach(sweep);
            }
        });
    }

    private PriceSweep sweep(Instant now, Consumer<Consumer<CatalogEntry>> store) {
        Circumstances known = new Circumstances(
                now,
                java.time.ZoneOffset.UTC,
                Set.of(Sold.US),
                competition,
                Map.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                Set.of());
        PriceSweep sweep = new PriceSweep(
                1, decider, known, Optional.empty(), new Connector(Duration.ofHours(6), Map.of()), outcomes -> {});
        store.accept(sweep);
        sweep.handOn();
        return sweep;
    }

    private CatalogEntry item(int n) {
        String asin = "B%09d".formatted(n);
        BigDecimal price = new BigDecimal("45.00").add(BigDecimal.valueOf(random.nextInt(1500), 2));
        BigDecimal rival =
                price.multiply(BigDecimal.valueOf(92 + random.nextInt(16), 2)).setScale(2, RoundingMode.HALF_UP);
        String holder = random.nextInt(4) == 0 ? Sold.US : Sold.RIVAL;
        competition.put(
                asin,
                Sold.market(rival.toPlainString(), holder, rival.toPlainString(), List.of(), 1 + random.nextInt(4)));
        CatalogEntry one = new Sold()
                .at(price.toPlainString())
                .on(nightshift.catalog.Channel.SHOPIFY, price.toPlainString())
                .entry();
        AmazonListing amazon = one.amazon().orElseThrow();
        ShopListing shop = one.shop().orElseThrow();
        return new CatalogEntry(
                new Sku("SKU-" + n),
                one.title(),
                "Brand " + n % 40,
                "Category " + n % 12,
                one.tags(),
                one.supplier(),
                Optional.of(shop),
                Optional.of(new AmazonListing(
                        "SKU-" + n,
                        Optional.of(asin),
                        amazon.price(),
                        amazon.quantity(),
                        amazon.status(),
                        false,
                        amazon.readAt())),
                one.supplied(),
                one.troubles());
    }
}
