package nightshift.fulfillment.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectState;
import nightshift.operations.RunItem;

/** How Amazon took the confirmations of a run. Those of reviews and shadow count as neither. */
record Confirmations(int confirmed, int waiting, int refused) {
    static Confirmations of(List<RunItem> items) {
        return new Confirmations(
                count(items, EffectState.DONE, EffectState.DONE_ELSEWHERE),
                count(items, EffectState.PLANNED, EffectState.PERFORMING, EffectState.SUBMITTED),
                count(items, EffectState.REFUSED, EffectState.FAILED));
    }

    private static int count(List<RunItem> items, EffectState... states) {
        List<EffectState> counted = List.of(states);
        return (int) items.stream()
                .flatMap(item -> item.effects().stream())
                .filter(effect -> effect.kind().equals(ShipmentConfirmation.KIND))
                .filter(effect -> counted.contains(EffectState.of(effect.state())))
                .count();
    }

    /** Empty on a night without Amazon orders. */
    Optional<String> sentence() {
        List<String> words = new ArrayList<>();
        Stream.of(
                        words(confirmed, "confirmed"),
                        words(waiting, "waiting for the feed"),
                        words(refused, "not confirmed"))
                .flatMap(Optional::stream)
                .forEach(words::add);
        return words.isEmpty() ? Optional.empty() : Optional.of("Amazon: " + String.join(", ", words) + ".");
    }

    private static Optional<String> words(int count, String what) {
        return count == 0 ? Optional.empty() : Optional.of(count + " " + what);
    }
}
