package nightshift.inventory.sales;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.catalog.Channel;
import nightshift.core.Sku;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonSettings;
import nightshift.shop.ShopifySettings;
import nightshift.shop.SoldOrder;
import org.springframework.stereotype.Component;

/** When the orders of each channel are read, since when, and what is known of sold pieces after that. */
@Component
public class KnownSales {
    /** Searches for changed orders lag behind the orders. */
    private static final Duration OVERLAP = Duration.ofMinutes(30);

    /** A little more than the window, so that it is covered at once. */
    private static final Duration MARGIN = Duration.ofDays(1);

    /** A question older than this is asked again. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Sales sales;
    private final SalesSettings settings;
    private final ShopifySettings shop;
    private final AmazonSettings amazon;
    private final Clock clock;

    public KnownSales(Sales sales, SalesSettings settings, ShopifySettings shop, AmazonSettings amazon, Clock clock) {
        this.sales = sales;
        this.settings = settings;
        this.shop = shop;
        this.amazon = amazon;
        this.clock = clock;
    }

    /** Whether the channel is configured and what is known of its sales is old, or not enough for the window. */
    public boolean areDue(Channel channel) {
        Instant now = clock.instant();
        return configured(channel)
                && covering(channel, now)
                        .filter(known ->
                                known.readUntil().plus(settings.maxAge()).isAfter(now))
                        .isEmpty();
    }

    /** The question under way, else what to ask now: what changed since the last answer, or the whole window. */
    public SalesQuestion question(Channel channel) {
        Instant now = clock.instant();
        Optional<SalesReading> known = covering(channel, now);
        Instant whole = now.minus(settings.window()).minus(MARGIN);
        SalesQuestion asking = new SalesQuestion(
                known.map(SalesReading::readUntil).map(at -> at.minus(OVERLAP)).orElse(whole),
                now,
                known.map(SalesReading::knownFrom).orElse(whole),
                Optional.empty());
        return sales.pending(channel, asking.knownFrom(), now.minus(PATIENCE))
                .filter(pending -> !pending.since().isAfter(asking.since()))
                .orElse(asking);
    }

    private Optional<SalesReading> covering(Channel channel, Instant now) {
        return sales.reading(channel).filter(known -> !known.knownFrom().isAfter(now.minus(settings.window())));
    }

    private boolean configured(Channel channel) {
        return channel == Channel.SHOPIFY ? shop.configured() : amazon.configured();
    }

    /** What counts as sold by the shop: what came from Amazon counts there, where Amazon is read. */
    public List<Sale> ofShop(List<SoldOrder> orders) {
        return orders.stream()
                .map(order -> ShopSales.of(order, amazon.configured()))
                .toList();
    }

    /** What counts as sold on Amazon. */
    public List<Sale> ofAmazon(List<AmazonOrder> orders) {
        return orders.stream().map(AmazonSales::of).toList();
    }

    /** Pieces sold in the window that ends now; where a channel's sales are not known, nothing is known. */
    public SoldPieces sold() {
        Instant now = clock.instant();
        List<String> missing = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            if (configured(channel)) {
                whyUnknown(channel, now).ifPresent(missing::add);
            }
        }
        if (!shop.configured() && !amazon.configured()) {
            missing.add("neither the shop nor Amazon is configured");
        }
        return missing.isEmpty()
                ? new SoldPieces(sales.pieces(now.minus(settings.window())), settings.days(), Optional.empty())
                : SoldPieces.unknown(String.join("; ", missing));
    }

    /** Pieces of one item sold in the window, by {@link Channel#key()}; empty where that is not known. */
    public Optional<Map<String, Integer>> of(Sku sku) {
        Instant now = clock.instant();
        boolean unknown = Stream.of(Channel.values())
                .filter(this::configured)
                .anyMatch(channel -> whyUnknown(channel, now).isPresent());
        return unknown ? Optional.empty() : Optional.of(sales.of(sku, now.minus(settings.window())));
    }

    /**
     * Removes orders placed before, but none that may be counted still.
     *
     * @param already removed, to be added
     * @return all in all
     */
    public int removeOld(Instant before, int atMost, int already) {
        Instant counted = clock.instant().minus(settings.window()).minus(MARGIN);
        return already + sales.removeBefore(before.isBefore(counted) ? before : counted, atMost);
    }

    public int days() {
        return settings.days();
    }

    private static String at(Channel channel) {
        return channel == Channel.SHOPIFY ? "in the shop" : "at Amazon";
    }

    private Optional<String> whyUnknown(Channel channel, Instant now) {
        Optional<SalesReading> known = covering(channel, now);
        if (known.isEmpty()) {
            return Optional.of(
                    "the orders of the last " + settings.days() + " days " + at(channel) + " were not read yet");
        }
        return known.filter(
                        reading -> !reading.readUntil().plus(settings.tooOld()).isAfter(now))
                .map(old -> "the orders " + at(channel) + " were read last at " + old.readUntil());
    }
}
