package nightshift.fulfillment.shadow;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.core.AmazonOrderId;
import nightshift.core.EffectPayload;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.RunItem.EffectView;
import nightshift.shop.FulfillmentCreation;
import org.springframework.stereotype.Component;

/** Decisions made in shadow as cases to compare, and what has to be read for them. */
@Component
public class ShadowCases {
    /** The effects whose payloads are needed. */
    public List<Long> effectIds(List<RunItem> items) {
        return items.stream()
                .flatMap(item -> item.effects().stream())
                .map(EffectView::id)
                .toList();
    }

    /** @param payloads by effect id */
    public List<ShadowCase> of(List<RunItem> items, Map<Long, EffectPayload> payloads) {
        return items.stream()
                .map(item -> of(item, payloads))
                .filter(ShadowCase::comparable)
                .toList();
    }

    private static ShadowCase of(RunItem item, Map<Long, EffectPayload> payloads) {
        List<EffectPayload> own = item.effects().stream()
                .map(effect -> payloads.get(effect.id()))
                .filter(Objects::nonNull)
                .toList();
        List<FulfillmentCreation> creations = only(own, FulfillmentCreation.class);
        List<ShipmentConfirmation> confirmations = only(own, ShipmentConfirmation.class);
        boolean writes = !creations.isEmpty() || !confirmations.isEmpty();
        return new ShadowCase(
                item, kind(item, writes), creations, confirmations, texts(item, "orderIds"), numbers(item));
    }

    private static ShadowCase.Kind kind(RunItem item, boolean writes) {
        if (item.outcome() == ItemOutcome.KNOWN_EXCEPTION) {
            return ShadowCase.Kind.LEFT_ALONE;
        }
        if (writes && item.outcome() != ItemOutcome.FLAGGED) {
            return ShadowCase.Kind.SHIP;
        }
        return item.outcome() == ItemOutcome.IGNORED
                        && item.reasons().stream().anyMatch(reason -> reason.kind() == ReasonKind.ALREADY_DONE)
                ? ShadowCase.Kind.DONE_BEFORE
                : ShadowCase.Kind.FLAGGED;
    }

    /** The Shopify orders to read. */
    public List<String> shopifyOrders(List<ShadowCase> cases) {
        return cases.stream()
                .flatMap(one ->
                        one.kind() == ShadowCase.Kind.SHIP && !one.creations().isEmpty()
                                ? one.creations().stream().map(FulfillmentCreation::orderId)
                                : one.orderIds().stream())
                .distinct()
                .toList();
    }

    /** The Amazon orders to read. */
    public List<AmazonOrderId> amazonOrders(List<ShadowCase> cases) {
        return cases.stream()
                .flatMap(one -> one.confirmations().stream())
                .map(ShipmentConfirmation::order)
                .distinct()
                .toList();
    }

    private static <T> List<T> only(List<EffectPayload> payloads, Class<T> kind) {
        return payloads.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static List<String> texts(RunItem item, String fact) {
        return item.facts().get(fact) instanceof Collection<?> values
                ? values.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }

    private static Set<TrackingNumber> numbers(RunItem item) {
        return new HashSet<>(Stream.of(texts(item, "trackingNumbers"))
                .flatMap(Collection::stream)
                .map(TrackingNumber::new)
                .toList());
    }
}
