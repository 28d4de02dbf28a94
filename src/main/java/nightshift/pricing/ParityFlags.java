package nightshift.pricing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.ReasonKind;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.Work;

/** What the owner is told of prices in the shop that fall below ours on Amazon: one flag, or a line of the summary. */
public final class ParityFlags {
    /** Facts of a supplier's prices: how many fall below Amazon's, and some of them as sentences. */
    public static final String BELOW = "belowAmazon";

    public static final String EXAMPLES = "belowAmazonExamples";

    private static final int MOST_EXAMPLES = 20;

    private ParityFlags() {}

    static void add(Map<String, Object> facts, List<String> warnings) {
        if (!warnings.isEmpty()) {
            facts.put(BELOW, warnings.size());
            facts.put(EXAMPLES, warnings.stream().limit(MOST_EXAMPLES).toList());
        }
    }

    /** Those that were held, or were taken back although the owner wants no such price: one flag for all of them. */
    static Optional<Decided> of(Work work, PriceRun priceRun, ParityVerdict verdict) {
        List<ParityVerdict.Below> strict = priceRun.rollsBack()
                ? verdict.below().stream().filter(ParityVerdict.Below::strict).toList()
                : verdict.held();
        if (strict.isEmpty()) {
            return Optional.empty();
        }
        String prices = PriceFlags.counted(strict.size());
        String why = priceRun.rollsBack()
                ? "By taking sweep %d back %s in the shop fall below ours on Amazon, which nightshift.pricing wants to be held (parity): look whether Amazon's have to be lowered, too."
                        .formatted(priceRun.restores().orElseThrow(), prices)
                : "%s in the shop would fall below ours on Amazon by now and are not written (parity: hold); the next sweep decides afresh."
                        .formatted(prices);
        List<String> sentences =
                strict.stream().map(ParityVerdict.Below::sentence).toList();
        return Optional.of(PriceFlags.flag(
                work,
                new Item(
                        "parity",
                        "Prices below Amazon's",
                        Map.of("priceRun", priceRun.id(), "count", strict.size()),
                        PriceFlags.cause("parity", sentences)),
                ReasonKind.PRICE,
                why + " " + PriceFlags.examples(sentences)));
    }
}
