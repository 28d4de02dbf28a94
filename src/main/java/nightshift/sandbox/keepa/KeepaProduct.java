package nightshift.sandbox.keepa;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nightshift.sandbox.SeedMarket;
import nightshift.sandbox.SeedMarket.Offer;
import nightshift.sandbox.SeedMarket.Trap;
import org.jspecify.annotations.Nullable;

/** A product in Keepa's words and numbers (keepa 5 to 8). */
final class KeepaProduct {
    private static final int INDEXES = 36;

    private final SeedMarket market;
    private final KeepaQuestion question;
    private final boolean withBuyBox;
    private final long updated;

    KeepaProduct(SeedMarket market, KeepaQuestion question, Instant now) {
        this.market = market;
        this.question = question;
        this.withBuyBox = question.buyBox() || question.offers();
        this.updated = minute(now.minus(market.age()));
    }

    static long minute(Instant at) {
        return Math.floorDiv(at.toEpochMilli(), 60_000) - 21_564_000;
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new HashMap<>();
        json.put("asin", market.asin());
        json.put("domainId", market.traps().contains(Trap.WRONG_DOMAIN) ? 3 : question.domain());
        json.put("title", market.title());
        json.put("productType", market.kind());
        json.put("lastUpdate", updated);
        json.put("lastPriceChange", updated - 600);
        json.put("availabilityAmazon", -1);
        json.put("csv", question.history() ? csv() : null);
        json.put("stats", question.stats() && !market.traps().contains(Trap.NO_STATS) ? stats() : null);
        if (!market.traps().contains(Trap.MISSING_FIELDS)) {
            json.put("monthlySold", 10 + Math.floorMod(market.asin().hashCode(), 200));
            json.put("newPriceIsMAP", market.traps().contains(Trap.MAP_PRICE));
            json.put("competitivePriceThreshold", -1);
            json.put("suggestedLowerPrice", -1);
            json.put("offers", null);
            json.put("buyBoxSellerIdHistory", null);
        }
        return json;
    }

    private Map<String, @Nullable Object> stats() {
        Optional<Offer> buyBox = buyBox();
        Map<String, @Nullable Object> stats = new HashMap<>();
        int[] current = current();
        stats.put("current", current);
        for (String average : List.of("avg", "avg30", "avg90", "avg180", "avg365")) {
            stats.put(average, current);
        }
        stats.put("min", nulls());
        stats.put("max", nulls());
        stats.put("totalOfferCount", market.offers().size());
        stats.put("retrievedOfferCount", question.offers() ? market.offers().size() : -2);
        stats.put("salesRankDrops30", Math.floorMod(market.asin().hashCode(), 40));
        boolean shown = withBuyBox && !market.traps().contains(Trap.BUY_BOX_NOT_RETRIEVED);
        int nothing = shown ? -1 : -2;
        stats.put("buyBoxPrice", shown ? price(buyBox.map(Offer::price)) : nothing);
        stats.put("buyBoxShipping", shown ? price(buyBox.map(Offer::shipping)) : nothing);
        stats.put("buyBoxSellerId", shown ? buyBox.map(Offer::sellerId).orElse(null) : null);
        if (market.traps().contains(Trap.MISSING_FIELDS)) {
            return stats;
        }
        stats.put("buyBoxIsFBA", shown ? buyBox.map(Offer::fulfilledByAmazon).orElse(null) : null);
        stats.put("buyBoxIsUnqualified", shown ? Boolean.FALSE : null);
        stats.put("lastBuyBoxUpdate", shown ? updated : -1);
        stats.put("lastOffersUpdate", updated);
        stats.put("offerCountFBA", question.offers() ? count(Offer::fulfilledByAmazon) : -2);
        stats.put("offerCountFBM", question.offers() ? count(offer -> !offer.fulfilledByAmazon()) : -2);
        stats.put("sellerIdsLowestFBA", question.offers() ? lowestSellers(Offer::fulfilledByAmazon) : null);
        stats.put("sellerIdsLowestFBM", question.offers() ? lowestSellers(offer -> !offer.fulfilledByAmazon()) : null);
        return stats;
    }

    private int[] current() {
        int[] current = new int[INDEXES];
        Arrays.fill(current, -1);
        if (market.traps().contains(Trap.NO_OFFER)) {
            return current;
        }
        current[1] = lowest(offer -> true);
        current[3] = 10_000 + Math.floorMod(market.asin().hashCode(), 90_000);
        current[11] = market.offers().size();
        current[34] = count(Offer::fulfilledByAmazon);
        current[35] = count(offer -> !offer.fulfilledByAmazon());
        if (withBuyBox) {
            current[7] = lowest(offer -> !offer.fulfilledByAmazon());
            current[10] = lowest(Offer::fulfilledByAmazon);
            current[18] = price(buyBox().map(Offer::landed));
        }
        return current;
    }

    /** Histories of one point each; null where there is none. */
    private Object[] csv() {
        Object[] csv = new Object[INDEXES];
        int[] current = current();
        for (int index = 0; index < INDEXES; index++) {
            if (index < 3 || current[index] > 0) {
                boolean triple = List.of(7, 18).contains(index);
                csv[index] = triple ? new long[] {updated, current[index], 0} : new long[] {updated, current[index]};
            }
        }
        return csv;
    }

    private Optional<Offer> buyBox() {
        return market.traps().contains(Trap.NO_OFFER)
                ? Optional.empty()
                : market.offers().stream()
                        .filter(offer -> market.buyBox().equals(Optional.of(offer.sellerId())))
                        .findFirst();
    }

    private int lowest(Predicate<Offer> which) {
        return market.offers().stream()
                .filter(which)
                .mapToInt(Offer::landed)
                .min()
                .orElse(-1);
    }

    private List<String> lowestSellers(Predicate<Offer> which) {
        return market.offers().stream()
                .filter(which)
                .min(Comparator.comparingInt(Offer::landed))
                .map(offer -> List.of(offer.sellerId()))
                .orElse(List.of());
    }

    private int count(Predicate<Offer> which) {
        return (int) market.offers().stream().filter(which).count();
    }

    private static int price(Optional<Integer> cents) {
        return Objects.requireNonNull(cents.orElse(-1));
    }

    private static Object[] nulls() {
        return new Object[INDEXES];
    }
}
