package nightshift.sandbox.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nightshift.sandbox.SeedListing;
import nightshift.sandbox.SeedMarket;
import nightshift.sandbox.SeedMarket.Offer;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.catalog.CatalogItem.Supplied;
import org.jspecify.annotations.Nullable;

/** An item while it is thought up. As it begins there is nothing to do about it. */
final class Draft {
    /** Pieces of a supplier's stock that are never offered: what the sandbox's rules say too. */
    static final int BUFFER = 2;

    /** The most pieces that are offered: what the sandbox's rules say too. */
    static final int MOST = 50;

    static final String RIVAL = "A1RIVALSHELVES";
    static final String OTHER_RIVAL = "A3OTHERSTORAGE";

    final int n;
    final int family;
    final Ranges.Range range;
    final BigDecimal cost;
    final BigDecimal freight;
    String sku;
    String status = "ACTIVE";
    boolean tracked = true;
    boolean listed = true;
    boolean costKnown = true;
    boolean onAmazon;
    boolean matched = true;
    boolean byAmazon;
    boolean extras;
    int stock;
    int available;
    int quantity;
    BigDecimal price;
    BigDecimal amazonPrice;

    @Nullable
    BigDecimal minimumAdvertised;

    final List<Offer> rivals = new ArrayList<>();
    Optional<String> buyBox = Optional.of(AmazonSandbox.SELLER_ID);
    Duration age;
    int kind;
    Set<SeedMarket.Trap> traps = Set.of();
    Optional<Scenario> scenario = Optional.empty();
    final List<PastOrder> sold = new ArrayList<>();

    /** @param number of the range it belongs to */
    Draft(int n, int family, int variant, int number) {
        this.n = n;
        this.family = family;
        range = Ranges.range(number);
        cost = Ranges.cost(n, range);
        freight = cost.multiply(new BigDecimal("0.08")).setScale(2, RoundingMode.HALF_UP);
        price = Ranges.price(cost);
        amazonPrice = price;
        sku = "%s-%s-%04d%s".formatted(range.prefix(), Ranges.size(family).replace("x", ""), family, suffix(variant));
        stock = 12 + Ranges.pick(n, "stock", 300);
        offer(shownOf(stock));
        onAmazon = Ranges.pick(n, "amazon", 100) < 63;
        byAmazon = Ranges.pick(n, "fba", 100) < 4;
        extras = Ranges.pick(n, "extras", 100) < 5;
        age = Duration.ofMinutes(20 + Ranges.pick(n, "age", 300));
        ordinaryRivals();
    }

    private static String suffix(int variant) {
        return variant == 0
                ? ""
                : "-" + Ranges.color(variant).toUpperCase(Locale.ROOT).charAt(0) + variant;
    }

    /** Ours is the buy box and others are dearer; or a rival has it for the same. */
    private void ordinaryRivals() {
        int dearer = 4 + Ranges.pick(n, "rival", 9);
        rival(RIVAL, percent(100 + dearer), "0.00");
        if (Ranges.pick(n, "second", 2) == 0) {
            rival(OTHER_RIVAL, percent(103 + dearer), "9.90");
        }
        if (Ranges.pick(n, "level", 5) == 0 && !range.category().equals("Cabinets")) {
            rivals.clear();
            rival(RIVAL, amazonPrice, "0.00");
            buyBox = Optional.of(RIVAL);
        }
    }

    /** So many percent of our price on Amazon. */
    BigDecimal percent(int percent) {
        return amazonPrice
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(2, RoundingMode.HALF_UP);
    }

    void rival(String seller, BigDecimal at, String shipping) {
        rivals.add(new Offer(seller, cents(at), cents(new BigDecimal(shipping)), false));
    }

    /** The one rival there is has the buy box. */
    void onlyRival(BigDecimal at, String shipping) {
        rivals.clear();
        rival(RIVAL, at, shipping);
        buyBox = Optional.of(RIVAL);
    }

    /** How many are offered where the supplier has so many. */
    static int shownOf(int stock) {
        return Math.max(0, Math.min(MOST, stock - BUFFER));
    }

    void offer(int pieces) {
        available = pieces;
        quantity = pieces;
    }

    CatalogItem item(Instant now) {
        return new CatalogItem(
                sku,
                family,
                range.noun() + " " + Ranges.size(family),
                Ranges.color(Math.max(0, sku.charAt(sku.length() - 1) - '0')),
                range.category(),
                range.vendor(),
                range.tags(),
                status,
                price,
                Ranges.pick(n, "compare", 10) == 0 ? Optional.of(price.add(new BigDecimal("20.00"))) : Optional.empty(),
                available,
                tracked,
                listed ? Optional.of(supplied()) : Optional.empty(),
                onAmazon ? Optional.of(listing(now)) : Optional.empty(),
                onAmazon && matched ? Optional.of(market()) : Optional.empty(),
                scenario,
                sold);
    }

    private Supplied supplied() {
        return new Supplied(
                range.vendor(),
                stock,
                costKnown ? Optional.of(cost) : Optional.empty(),
                freight,
                Optional.ofNullable(minimumAdvertised));
    }

    private SeedListing listing(Instant now) {
        boolean sale = extras && !byAmazon;
        return new SeedListing(
                Ranges.pick(n, "case", 97) == 0 ? sku.toLowerCase(Locale.ROOT) : sku,
                matched ? Optional.of(Ranges.asin(n)) : Optional.empty(),
                range.noun() + " " + Ranges.size(family),
                amazonPrice,
                quantity,
                !matched ? "Incomplete" : quantity > 0 || byAmazon ? "Active" : "Inactive",
                byAmazon,
                sale
                        ? Optional.of(new SeedListing.Sale(
                                percent(92), now.plus(Duration.ofDays(20)), now.plus(Duration.ofDays(27))))
                        : Optional.empty(),
                extras ? Optional.of(percent(60)) : Optional.empty(),
                extras ? Optional.of(percent(160)) : Optional.empty(),
                sale ? List.of(new SeedListing.Discount(5, 3), new SeedListing.Discount(20, 6)) : List.of(),
                now.minus(Duration.ofDays(30 + Ranges.pick(n, "opened", 900))));
    }

    private SeedMarket market() {
        List<Offer> offers = new ArrayList<>(rivals);
        if (quantity > 0 || byAmazon) {
            offers.add(new Offer(AmazonSandbox.SELLER_ID, cents(amazonPrice), 0, byAmazon));
        }
        return new SeedMarket(
                Ranges.asin(n), range.noun() + " " + Ranges.size(family), offers, buyBox, age, kind, traps);
    }

    static int cents(BigDecimal amount) {
        return amount.movePointRight(2).intValueExact();
    }
}
