package nightshift.fulfillment.precedents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.Decision;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.Decided;
import nightshift.operations.EffectState;
import nightshift.operations.RunItem;
import nightshift.shop.FulfillmentCreation;
import org.springframework.stereotype.Component;

/** Whoever is to order elsewhere what a supplier will not ship is told what of it is fulfilled already, or about to be. */
@Component
public class FulfilledAlready {
    private static final Set<EffectState> NEVER_MADE =
            Set.of(EffectState.REFUSED, EffectState.DISCARDED, EffectState.EXPIRED, EffectState.SHADOW);

    /**
     * The cancellation with what is known of its purchase orders; anything else as it is.
     *
     * @param reported what suppliers reported under the numbers of the purchase orders
     */
    public Decided told(Decided decided, List<RunItem> reported) {
        String known = reported.stream()
                .filter(item -> item.workId() != decided.work().id())
                .filter(item -> item.supplier().equals(decided.work().supplier()))
                .flatMap(item -> sentence(item).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining(" "));
        return known.isEmpty() || !(decided.decision() instanceof Decision.Review review)
                ? decided
                : new Decided(
                        decided.work(),
                        decided.item(),
                        new Decision.Review(
                                review.reasons().stream()
                                        .map(reason -> withWhatIsKnown(reason, known))
                                        .toList(),
                                review.prepared()));
    }

    private static Reason withWhatIsKnown(Reason reason, String known) {
        return reason.kind() == ReasonKind.VENDOR_CANCELLED
                ? new Reason(reason.kind(), reason.detail() + " " + known)
                : reason;
    }

    private static Optional<String> sentence(RunItem item) {
        List<RunItem.EffectView> creations = item.effects().stream()
                .filter(effect -> effect.kind().equals(FulfillmentCreation.KIND))
                .filter(effect -> !NEVER_MADE.contains(EffectState.of(effect.state())))
                .toList();
        if (creations.isEmpty()) {
            return Optional.empty();
        }
        boolean made = creations.stream()
                .anyMatch(effect -> EffectState.of(effect.state()).achieved());
        String numbers = item.facts().get("trackingNumbers") instanceof List<?> all
                ? all.stream().map(String::valueOf).collect(Collectors.joining(" and "))
                : "";
        return Optional.of("But %s %s%s: ask which is true before anything is ordered elsewhere."
                .formatted(
                        item.label(),
                        made ? "is fulfilled already" : "waits to be fulfilled",
                        numbers.isEmpty() ? "" : " with " + numbers));
    }
}
