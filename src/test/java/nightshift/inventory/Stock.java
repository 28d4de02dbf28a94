package nightshift.inventory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;
import nightshift.catalog.ShopListing;
import nightshift.catalog.SupplierItem;
import nightshift.core.Money;
import nightshift.core.Sku;
import nightshift.inventory.rules.RuleReading;
import nightshift.inventory.rules.RuleSet;
import nightshift.inventory.rules.RuleText;
import nightshift.inventory.rules.ThenText;
import nightshift.inventory.rules.WhenText;
import nightshift.inventory.sales.SoldPieces;

/** A hand-made item, and a small store around it: what tests of stock begin with. Harbor has ten pieces, each channel shows twenty. */
final class Stock {
    static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    static final String HARBOR = "Harbor";

    static final RuleText PAUSE = rule("Pause what is out", stock(0, null), ThenText.valueOf("pause"));
    static final RuleText RESUME = rule("Bring back", stock(null, 5), ThenText.valueOf("resume"));
    static final RuleText SHOW = rule("Show", WhenText.ALWAYS, new ThenText("set-available", 2, 50, null));

    String sku = "HS-100";
    String productId = "gid://shopify/Product/1";
    List<String> tags = List.of("bins");
    Optional<String> supplier = Optional.of(HARBOR);
    Optional<Integer> supplierHas = Optional.of(10);
    Duration age = Duration.ofHours(1);
    int shopShows = 20;
    int amazonShows = 20;
    boolean inShop = true;
    boolean onAmazon = true;
    boolean counted = true;
    boolean soldWhenOut;
    boolean moreVariants;
    boolean fba;
    String shopStatus = "ACTIVE";
    String amazonStatus = "Active";
    Instant readAt = NOW.minus(Duration.ofMinutes(5));
    List<String> troubles = List.of();

    final Map<Place, StandingPause> pauses = new HashMap<>();
    final Map<String, StandingPause> drafted = new HashMap<>();
    final Map<Place, LastWritten<Integer>> lastWrites = new HashMap<>();
    final Set<Place> open = new HashSet<>();
    final Map<String, Integer> openOrders = new HashMap<>();
    boolean ordersKnown = true;
    final Map<String, Integer> sold = new HashMap<>();
    Optional<String> unknownSales = Optional.empty();
    final Set<Place> released = new HashSet<>();

    static Stock item() {
        return new Stock();
    }

    static Stock item(int supplierHas) {
        Stock stock = new Stock();
        stock.supplierHas = Optional.of(supplierHas);
        return stock;
    }

    static RuleText rule(String name, WhenText when, ThenText then) {
        return new RuleText(name, when, then);
    }

    static WhenText stock(Integer atMost, Integer atLeast) {
        return new WhenText(atMost, atLeast, null, null, null, null, null, null, null, null);
    }

    static RuleSet usual() {
        return rules(PAUSE, RESUME, SHOW);
    }

    static RuleSet rules(RuleText... rules) {
        return RuleReading.of(List.of(rules), List.of()).orRefuse();
    }

    /** As in application.yaml. */
    static InventorySettings settings() {
        return settings(InventorySettings.Writer.DIRECT, false, new Breaker(20, 40, 20));
    }

    static InventorySettings settings(InventorySettings.Writer amazon, boolean guard, Breaker breaker) {
        return new InventorySettings(
                "",
                null,
                amazon,
                List.of(),
                Duration.ofHours(36),
                Duration.ofHours(48),
                Duration.ofHours(12),
                Duration.ofMinutes(30),
                true,
                false,
                10,
                breaker,
                new Oversell(guard, 50));
    }

    /** Nightshift paused it in this channel two hours ago; the channel shows none since. */
    Stock paused(Channel channel, int before) {
        Place place = Place.of(channel, new Sku(sku));
        pauses.put(
                place, new StandingPause(String.valueOf(before), "Pause what is out", NOW.minus(Duration.ofHours(2))));
        return wrote(channel, 0).shows(channel, 0);
    }

    Stock wrote(Channel channel, int quantity) {
        lastWrites.put(
                Place.of(channel, new Sku(sku)),
                new LastWritten<>(quantity, NOW.minus(Duration.ofHours(2)), NOW.minus(Duration.ofHours(2))));
        return this;
    }

    Stock shows(Channel channel, int pieces) {
        if (channel == Channel.SHOPIFY) {
            shopShows = pieces;
        } else {
            amazonShows = pieces;
        }
        return this;
    }

    CatalogEntry entry() {
        return new CatalogEntry(
                new Sku(sku), "Bin 4 x 4", "Harbor", "Bins", tags, supplier, shop(), amazon(), supplied(), troubles);
    }

    private List<SupplierItem> supplied() {
        return List.of(new SupplierItem(
                HARBOR,
                supplierHas,
                supplierHas.map(pieces -> NOW.minus(age)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private Optional<ShopListing> shop() {
        return inShop
                ? Optional.of(new ShopListing(
                        productId,
                        "gid://shopify/ProductVariant/" + sku,
                        "gid://shopify/InventoryItem/" + sku,
                        "gid://shopify/Location/1",
                        shopStatus,
                        Money.of("19.99", "USD"),
                        Optional.empty(),
                        shopShows,
                        counted,
                        soldWhenOut,
                        moreVariants,
                        readAt))
                : Optional.empty();
    }

    private Optional<AmazonListing> amazon() {
        return onAmazon
                ? Optional.of(new AmazonListing(
                        sku,
                        Optional.of("B000000001"),
                        Optional.of(Money.of("21.99", "USD")),
                        amazonShows,
                        amazonStatus,
                        fba,
                        readAt))
                : Optional.empty();
    }

    StoreState state() {
        return new StoreState(
                pauses,
                drafted,
                lastWrites,
                open,
                Set.of(),
                new OpenOrders(openOrders, ordersKnown),
                new SoldPieces(sold, 30, unknownSales),
                new Released(Set.of(), released));
    }

    List<ItemVerdict> decided(RuleSet rules, InventorySettings settings) {
        return new ItemDecider(rules, settings, state(), NOW).decide(entry());
    }

    /** By the usual rules and settings. */
    StockOutcome outcome(Channel channel) {
        return outcome(channel, usual(), settings());
    }

    StockOutcome outcome(Channel channel, RuleSet rules, InventorySettings settings) {
        return decided(rules, settings).stream()
                .filter(verdict -> verdict.channel() == channel)
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    /** A sweep over these items, which share the state of the first. */
    static Sweep sweep(InventorySettings settings, List<Stock> items) {
        return sweep(usual(), settings, items);
    }

    static Sweep sweep(RuleSet rules, InventorySettings settings, List<Stock> items) {
        List<StockDecision> log = new ArrayList<>();
        Sweep sweep = new Sweep(
                7,
                rules,
                settings,
                items.get(0).state(),
                NOW,
                NOW.plus(Duration.ofHours(12)),
                new DecisionLog(log::addAll));
        items.forEach(item -> sweep.accept(item.entry()));
        return sweep;
    }
}
