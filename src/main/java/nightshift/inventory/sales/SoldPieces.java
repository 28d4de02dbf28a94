package nightshift.inventory.sales;

import java.util.Map;
import java.util.Optional;
import nightshift.inventory.rules.Sold;

/**
 * What is known of sold pieces when a sweep begins.
 *
 * @param pieces by SKU key; an item that is not in it was not sold
 * @param days over how many days
 * @param whyUnknown then nothing is known of any item: an unknown number is never taken for none
 */
public record SoldPieces(Map<String, Integer> pieces, int days, Optional<String> whyUnknown) {
    public SoldPieces {
        pieces = Map.copyOf(pieces);
    }

    public static SoldPieces unknown(String why) {
        return new SoldPieces(Map.of(), 1, Optional.of(why));
    }

    public Optional<Sold> of(String skuKey) {
        return whyUnknown.isPresent() ? Optional.empty() : Optional.of(new Sold(pieces.getOrDefault(skuKey, 0), days));
    }
}
