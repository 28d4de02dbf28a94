package nightshift.pricing;

import java.util.List;
import java.util.Optional;

/**
 * Changes of price held against Amazon right before they are written.
 *
 * @param writable those that may be written
 * @param below writable ones by which a price of the shop falls below ours on Amazon: the owner is told
 * @param held those that are not written for that reason
 */
public record ParityVerdict(List<WantedPrice> writable, List<Below> below, List<Below> held) {
    public ParityVerdict {
        writable = List.copyOf(writable);
        below = List.copyOf(below);
        held = List.copyOf(held);
    }

    /** Warnings about this supplier's prices, one sentence each. */
    List<String> warnings(Optional<String> supplier) {
        return below.stream()
                .filter(one -> one.price().supplier().equals(supplier))
                .map(Below::sentence)
                .toList();
    }

    /**
     * @param strict whether the owner wants no such price
     * @param sentence which price falls below which
     */
    public record Below(WantedPrice price, boolean strict, String sentence) {}
}
