package nightshift.sandbox.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.sandbox.SeedListing;
import nightshift.sandbox.SeedMarket;
import nightshift.sandbox.SeedMarket.Offer;
import nightshift.sandbox.SeedMarket.Trap;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.catalog.CatalogItem.Supplied;
import nightshift.sandbox.catalog.ExpectedCatalog.Change;

/**
 * What a good pricing run writes by the sandbox's own rules, only on Amazon: bin shelving matches the buy box, is raised by 2 % where the
 * store is alone, and goes up where the rival is below our floor; wire partitions stay within 3 % of the rival; cabinets undercut the
 * lowest rival by 0.50, or go up where he is below our floor. Never below floor or MAP, above the ceiling, by more than 8 % in a run or
 * 12 % in a day. What is below floor or MAP goes up to it, also where nothing is known of rivals.
 * Worked out here on its own, so that it cannot repeat an error of what it checks.
 */
final class ExpectedPrices {
    private static final Set<Trap> NOTHING_KNOWN =
            Set.of(Trap.NO_OFFER, Trap.NO_STATS, Trap.MISSING_FIELDS, Trap.MAP_PRICE, Trap.WRONG_DOMAIN, Trap.UNKNOWN);
    private static final int STALE_HOURS = 48;
    private static final BigDecimal LEAST = new BigDecimal("0.05");

    private ExpectedPrices() {}

    /** @param runs how many pricing runs there were, all within a day: each goes on from where the one before ended */
    static List<Change> of(CatalogItem item, int runs) {
        Optional<SeedListing> listing =
                item.listing().filter(offer -> offer.status().equals("Active") && offer.quantity() > 0);
        Optional<SeedMarket> market = item.market().filter(ExpectedPrices::usable);
        Optional<Supplied> supplied = item.supplied().filter(row -> row.cost().isPresent());
        if (listing.isEmpty() || supplied.isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        BigDecimal start = listing.get().price();
        BigDecimal current = start;
        for (int run = 0; run < runs; run++) {
            Scales scales = new Scales(current, start, floor(supplied.get()), supplied.get());
            BigDecimal next = market.flatMap(there -> wanted(item.category(), scales, new Rivals(there)))
                    .or(scales::tooLow)
                    .map(scales::held)
                    .filter(price -> price.subtract(scales.current).abs().compareTo(LEAST) >= 0)
                    .orElse(current);
            if (next.compareTo(current) != 0) {
                changes.add(new Change(
                        "amazon.price", listing.get().sellerSku(), current.toPlainString(), next.toPlainString()));
            }
            current = next;
        }
        return changes;
    }

    private static boolean usable(SeedMarket market) {
        return market.kind() == 0
                && market.age().toHours() < STALE_HOURS
                && market.traps().stream().noneMatch(NOTHING_KNOWN::contains);
    }

    private static Optional<BigDecimal> wanted(String category, Scales scales, Rivals rivals) {
        boolean absurd = rivals.toBeat()
                .filter(rival -> rival.compareTo(scales.floor.divide(BigDecimal.valueOf(2))) < 0
                        || rival.compareTo(scales.current.multiply(BigDecimal.valueOf(3))) > 0)
                .isPresent();
        if (absurd) {
            return Optional.empty();
        }
        boolean below = rivals.toBeat()
                .filter(rival -> rival.compareTo(scales.floor) < 0)
                .isPresent();
        return switch (category) {
            case "Bin Shelving" ->
                rivals.alone
                        ? Optional.of(scales.current
                                .multiply(new BigDecimal("1.02"))
                                .setScale(2, RoundingMode.HALF_UP)
                                .min(scales.ceiling()))
                        : below ? Optional.of(scales.ceiling()) : rivals.buyBox;
            case "Wire Partitions" -> rivals.toBeat().map(rival -> within(rival, scales.current));
            case "Cabinets" ->
                below
                        ? Optional.of(scales.ceiling())
                        : rivals.lowest.map(rival -> rival.subtract(new BigDecimal("0.50")));
            default -> Optional.empty();
        };
    }

    private static BigDecimal within(BigDecimal rival, BigDecimal current) {
        BigDecimal low = rival.multiply(new BigDecimal("0.97")).setScale(2, RoundingMode.CEILING);
        BigDecimal high = rival.multiply(new BigDecimal("1.03")).setScale(2, RoundingMode.FLOOR);
        return current.max(low).min(high);
    }

    /** So much that Amazon's 15 %, cost and freight leave 2.00 and 8 %. */
    private static BigDecimal floor(Supplied supplied) {
        BigDecimal spent = supplied.cost().orElseThrow().add(supplied.freight());
        BigDecimal byAmount =
                spent.add(new BigDecimal("2.00")).divide(new BigDecimal("0.85"), 8, RoundingMode.HALF_EVEN);
        BigDecimal byPercent = spent.divide(new BigDecimal("0.77"), 8, RoundingMode.HALF_EVEN);
        BigDecimal byMinimum =
                spent.add(new BigDecimal("0.30")).divide(new BigDecimal("0.92"), 8, RoundingMode.HALF_EVEN);
        return byAmount.max(byPercent)
                .max(byMinimum)
                .max(spent.add(new BigDecimal("2.30")))
                .setScale(2, RoundingMode.CEILING);
    }

    /** Between what and what a price may be. */
    private record Scales(BigDecimal current, BigDecimal start, BigDecimal floor, Supplied supplied) {
        BigDecimal ceiling() {
            BigDecimal above = floor.multiply(new BigDecimal("0.60")).setScale(2, RoundingMode.DOWN);
            return floor.add(above).max(current);
        }

        private BigDecimal lowest() {
            return supplied.minimumAdvertised().map(floor::max).orElse(floor);
        }

        /** Below it the price goes up whatever rivals do, unless it is so far below that the cost must be wrong. */
        Optional<BigDecimal> tooLow() {
            BigDecimal lowest = lowest();
            boolean raised =
                    current.compareTo(lowest) < 0 && lowest.compareTo(current.multiply(BigDecimal.valueOf(3))) <= 0;
            return raised ? Optional.of(lowest) : Optional.empty();
        }

        BigDecimal held(BigDecimal wanted) {
            BigDecimal lowest = lowest();
            BigDecimal step = part(current, "0.08");
            BigDecimal day = part(start, "0.12");
            BigDecimal least = current.subtract(step).max(start.subtract(day).min(current));
            BigDecimal most = current.add(step).min(start.add(day).max(current));
            return wanted.setScale(2, RoundingMode.HALF_UP)
                    .min(ceiling())
                    .max(lowest)
                    .max(least)
                    .min(most)
                    .setScale(2);
        }

        private static BigDecimal part(BigDecimal price, String share) {
            return price.multiply(new BigDecimal(share)).setScale(2, RoundingMode.DOWN);
        }
    }

    /** Others' offers, as far as Keepa tells whose they are. */
    private static final class Rivals {
        final Optional<BigDecimal> buyBox;
        final Optional<BigDecimal> lowest;
        final boolean alone;

        Rivals(SeedMarket market) {
            boolean hidden = market.traps().contains(Trap.BUY_BOX_NOT_RETRIEVED);
            buyBox = market.offers().stream()
                    .filter(offer -> !hidden && !ours(offer))
                    .filter(offer -> market.buyBox().equals(Optional.of(offer.sellerId())))
                    .findFirst()
                    .map(Rivals::landed);
            lowest = market.offers().stream()
                    .min(Comparator.comparingInt(Offer::landed))
                    .filter(offer -> !ours(offer))
                    .map(Rivals::landed);
            alone = market.offers().size() == 1 && ours(market.offers().get(0));
        }

        Optional<BigDecimal> toBeat() {
            return buyBox.or(() -> lowest);
        }

        private static boolean ours(Offer offer) {
            return offer.sellerId().equals(AmazonSandbox.SELLER_ID);
        }

        private static BigDecimal landed(Offer offer) {
            return BigDecimal.valueOf(offer.landed(), 2);
        }
    }
}
