package nightshift.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.sandbox.amazon.AmazonSandbox;

/**
 * What Keepa knows about a product on Amazon.
 *
 * @param offers all of them, our own among them; in cents
 * @param buyBox whose offer is in the buy box; empty: nobody's
 * @param age how old what Keepa knows is
 * @param kind Keepa's productType: 0 standard, 3 price hidden, 4 invalid
 * @param traps what is odd about the answer
 */
public record SeedMarket(
        String asin,
        String title,
        List<Offer> offers,
        Optional<String> buyBox,
        Duration age,
        int kind,
        Set<Trap> traps) {
    public SeedMarket {
        offers = List.copyOf(offers);
        traps = Set.copyOf(traps);
    }

    /** The same with one rival, who has the buy box for this price. */
    public SeedMarket withRivalAt(int cents) {
        List<Offer> ours = offers.stream()
                .filter(offer -> offer.sellerId().equals(AmazonSandbox.SELLER_ID))
                .toList();
        Offer rival = new Offer("A1RIVALSHELVES", cents, 0, false);
        return new SeedMarket(
                asin,
                title,
                Stream.concat(ours.stream(), Stream.of(rival)).toList(),
                Optional.of(rival.sellerId()),
                age,
                kind,
                traps);
    }

    /** One seller's offer, in cents. */
    public record Offer(String sellerId, int price, int shipping, boolean fulfilledByAmazon) {
        public int landed() {
            return price + shipping;
        }
    }

    /** What can be odd about Keepa's answer for a product. */
    public enum Trap {
        /** All prices are -1. */
        NO_OFFER,
        /** The price of the buy box is -2, although it was asked for. */
        BUY_BOX_NOT_RETRIEVED,
        /** {@code stats} is null. */
        NO_STATS,
        /** The keys that can be missing are missing. */
        MISSING_FIELDS,
        /** {@code newPriceIsMAP} is true. */
        MAP_PRICE,
        /** It is of the marketplace in Germany. */
        WRONG_DOMAIN,
        /** No product comes back. */
        UNKNOWN
    }
}
