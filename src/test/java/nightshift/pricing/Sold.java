package nightshift.pricing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;
import nightshift.catalog.ShopListing;
import nightshift.catalog.SupplierItem;
import nightshift.competition.Competition;
import nightshift.competition.SeenOffer;
import nightshift.core.Money;
import nightshift.core.Sku;

/**
 * One item of the store and its market, for examples: bin shelving for 50.00 on Amazon that costs 25.00 with 5.00 freight, so that its
 * floor is 38.97 with the delivered settings; a competitor has the buy box at 48.00.
 */
final class Sold {
    static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    static final String US = "A2US00000000";
    static final String RIVAL = "A3RIVAL00000";
    static final String ASIN = "B000000001";

    private String amazonPrice = "50.00";
    private Optional<String> shopPrice = Optional.empty();
    private Optional<Money> cost = Optional.of(usd("25.00"));
    private Optional<Money> freight = Optional.of(usd("5.00"));
    private Optional<Money> map = Optional.empty();
    private Instant costAsOf = NOW.minus(Duration.ofDays(1));
    private Instant readAt = NOW.minus(Duration.ofHours(1));
    private List<String> troubles = List.of();
    private Optional<Competition> seen = Optional.of(market("48.00", RIVAL, "48.00", List.of(), 3));
    private Set<String> own = Set.of(US);
    private final Map<PriceKey, BigDecimal> dayStarts = new HashMap<>();
    private final Map<PriceKey, Set<BigDecimal>> past = new HashMap<>();
    private final Map<PriceKey, LastWritten<BigDecimal>> written = new HashMap<>();
    private final Set<PriceKey> open = new HashSet<>();
    private final Set<PriceKey> takenBack = new HashSet<>();
    private Instant now = NOW;
    private String category = "Bin Shelving";

    static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    Sold on(Channel channel, String price) {
        if (channel == Channel.AMAZON) {
            amazonPrice = price;
        } else {
            shopPrice = Optional.of(price);
        }
        return this;
    }

    Sold at(String price) {
        return on(Channel.AMAZON, price);
    }

    Sold costs(String amount, String currency) {
        cost = Optional.of(Money.of(amount, currency));
        return this;
    }

    Sold costUnknown() {
        cost = Optional.empty();
        return this;
    }

    Sold costOf(Instant day) {
        costAsOf = day;
        return this;
    }

    Sold freightUnknown() {
        freight = Optional.empty();
        return this;
    }

    Sold map(String amount) {
        map = Optional.of(usd(amount));
        return this;
    }

    Sold read(Instant at) {
        readAt = at;
        return this;
    }

    Sold troubled(String... why) {
        troubles = List.of(why);
        return this;
    }

    Sold category(String name) {
        category = name;
        return this;
    }

    Sold seen(Competition competition) {
        seen = Optional.of(competition);
        return this;
    }

    Sold neverSeen() {
        seen = Optional.empty();
        return this;
    }

    /** A competitor has the buy box, and nobody is lower. */
    Sold rivalAt(String landed) {
        return seen(market(landed, RIVAL, landed, List.of(), 3));
    }

    /** Only the store sells it. */
    Sold alone() {
        return seen(market(amazonPrice, US, amazonPrice, List.of(), 1));
    }

    Sold own(String... sellers) {
        own = Set.of(sellers);
        return this;
    }

    /** Its price there in the last days, before it was changed. */
    Sold had(Channel channel, String price) {
        past.computeIfAbsent(new PriceKey(channel, "SKU-1"), key -> new HashSet<>())
                .add(new BigDecimal(price));
        return this;
    }

    Sold dayStart(String price) {
        dayStarts.put(new PriceKey(Channel.AMAZON, "SKU-1"), new BigDecimal(price));
        return this;
    }

    /** Shown since long ago. */
    Sold lastWritten(String price) {
        return lastWritten(price, Instant.EPOCH);
    }

    Sold lastWritten(String price, Instant shownBy) {
        written.put(new PriceKey(Channel.AMAZON, "SKU-1"), new LastWritten<>(new BigDecimal(price), shownBy, shownBy));
        return this;
    }

    Sold openWrite() {
        open.add(new PriceKey(Channel.AMAZON, "SKU-1"));
        return this;
    }

    /** A person has just restored its price. */
    Sold takenBack() {
        takenBack.add(new PriceKey(Channel.AMAZON, "SKU-1"));
        return this;
    }

    Sold now(Instant time) {
        now = time;
        return this;
    }

    /** @param lowestSellers none as a rule: Keepa names them only where it is asked for all offers */
    static Competition market(String buyBox, String holder, String lowest, List<String> lowestSellers, int offers) {
        return market(buyBox, holder, lowest, lowestSellers, offers, NOW.minus(Duration.ofHours(3)));
    }

    static Competition market(
            String buyBox, String holder, String lowest, List<String> lowestSellers, int offers, Instant dataAt) {
        return new Competition(
                ASIN,
                NOW.minus(Duration.ofHours(2)),
                Optional.of(dataAt),
                Optional.of(dataAt),
                Optional.of(buyBox)
                        .filter(price -> !price.isEmpty())
                        .map(price -> new SeenOffer(usd(price), Optional.of(holder), Optional.of(false))),
                Optional.of(new SeenOffer(usd(lowest), Optional.empty(), Optional.empty())),
                Optional.empty(),
                lowestSellers,
                OptionalInt.of(offers),
                OptionalInt.of(10),
                OptionalInt.empty(),
                Optional.empty());
    }

    CatalogEntry entry() {
        return new CatalogEntry(
                new Sku("SKU-1"),
                "Bin shelving",
                "Steelmaster",
                category,
                List.of(),
                Optional.of("Harbor"),
                shopPrice.map(price -> new ShopListing(
                        "gid://shopify/Product/1",
                        "gid://shopify/ProductVariant/1",
                        "gid://shopify/InventoryItem/1",
                        "gid://shopify/Location/1",
                        "ACTIVE",
                        usd(price),
                        Optional.empty(),
                        5,
                        true,
                        false,
                        false,
                        readAt)),
                Optional.of(new AmazonListing(
                        "SKU-1", Optional.of(ASIN), Optional.of(usd(amazonPrice)), 5, "Active", false, readAt)),
                List.of(new SupplierItem(
                        "Harbor", Optional.of(5), Optional.of(NOW), cost, freight, map, Optional.of(costAsOf))),
                troubles);
    }

    Circumstances circumstances() {
        return new Circumstances(
                now,
                ZoneId.of("America/New_York"),
                own,
                seen.map(one -> Map.of(ASIN, one)).orElse(Map.of()),
                dayStarts,
                past,
                written,
                open,
                Map.of(),
                takenBack);
    }

    /** What becomes of its price on Amazon. */
    PriceOutcome decidedBy(PriceDecider decider) {
        return decidedBy(decider, Channel.AMAZON);
    }

    PriceOutcome decidedBy(PriceDecider decider, Channel channel) {
        return decider.decide(entry(), circumstances()).stream()
                .filter(outcome -> outcome.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
