package nightshift.pricing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Decision;
import nightshift.core.ReasonKind;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.Work;

/** Flags about prices: one for each cause a person has to look at, however many prices it holds. */
final class PriceFlags {
    static final String BY_OTHERS = "changed-by-others";

    /** The flag about prices that stay below their floor. */
    static final String TOO_LOW = "too-low";

    private static final int EXAMPLES = 3;

    /** A person answers no more at once; the next sweep flags the rest. */
    private static final int MOST_FACTS = 2000;

    private PriceFlags() {}

    /**
     * Another tool or person changes these, too.
     *
     * @param facts of the sweep that saw it
     */
    static Optional<Decided> byOthers(Work work, Map<String, Object> facts, List<OthersPrice> prices) {
        if (prices.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.put(
                OthersPrice.PRICES,
                OthersPrice.facts(prices.stream().limit(MOST_FACTS).toList()));
        String why = "Another tool or person changes %s, which are left alone until somebody decides who does: %s"
                .formatted(
                        counted(prices.size()),
                        examples(prices.stream().map(OthersPrice::inWords).toList()));
        return Optional.of(flag(
                work,
                new Item(
                        BY_OTHERS,
                        "Prices changed by others",
                        all,
                        cause(
                                BY_OTHERS,
                                prices.stream().map(OthersPrice::inCause).toList())),
                ReasonKind.CHANGED_BY_OTHERS,
                why));
    }

    /**
     * Several prices, as one flag for all of them.
     *
     * @param why says what is wrong and what would help, before the examples
     */
    static Optional<Decided> of(
            Work work,
            long priceRun,
            String key,
            String label,
            ReasonKind kind,
            String why,
            List<KeptProposal> prices) {
        if (prices.isEmpty()) {
            return Optional.empty();
        }
        List<String> all = prices.stream()
                .map(price -> price.sku() + " (" + price.channel().key() + "): " + price.reason())
                .toList();
        return Optional.of(flag(
                work,
                new Item(
                        key,
                        label,
                        Map.of("priceRun", priceRun, "count", prices.size()),
                        cause(key, prices.stream().map(PriceFlags::inCause).toList())),
                kind,
                why.formatted(counted(prices.size())) + " " + examples(all)));
    }

    /** As long as it costs the same it is the same; after somebody changed it, it is another case. */
    private static String inCause(KeptProposal price) {
        return price.sku() + "/" + price.channel().key()
                + price.from().map(amount -> "/" + amount.toPlainString()).orElse("");
    }

    static String counted(int prices) {
        return prices + (prices == 1 ? " price" : " prices");
    }

    static String examples(List<String> all) {
        return all.stream().limit(EXAMPLES).collect(Collectors.joining("; "));
    }

    /** The same prices are the same flag. */
    static Optional<String> cause(String key, Collection<String> names) {
        return Optional.of("pricing/" + key + "/"
                + Integer.toHexString(String.join("\n", names).hashCode()));
    }

    static Decided flag(Work work, Item item, ReasonKind kind, String why) {
        return new Decided(work, item, Decision.Review.because(kind, why));
    }
}
