package nightshift.pricing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.ReasonKind;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.operations.Work;

/**
 * Changes of price held against floor and minimum advertised price right before they are committed.
 *
 * @param writable those that may be written
 * @param held those that are not written, a sentence each
 */
public record FloorVerdict(List<WantedPrice> writable, List<String> held) {
    public FloorVerdict {
        writable = List.copyOf(writable);
        held = List.copyOf(held);
    }

    /** One flag for all that is not written. */
    Optional<Decided> flag(Work work, PriceRun priceRun) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        String why = PriceFlags.counted(held.size())
                + (held.size() == 1 ? " would be outside of its limits" : " would be outside of their limits")
                + " by now, so nothing of that is written: costs, minimum prices or guardrails changed since sweep "
                + priceRun.id()
                + " was decided. Look at the suppliers' lists if that cannot be; the next sweep decides afresh. ";
        return Optional.of(PriceFlags.flag(
                work,
                new Item(
                        "floor",
                        "Prices outside of their limits",
                        Map.of("priceRun", priceRun.id(), "count", held.size()),
                        PriceFlags.cause("floor", held)),
                ReasonKind.PRICE,
                why + PriceFlags.examples(held)));
    }
}
