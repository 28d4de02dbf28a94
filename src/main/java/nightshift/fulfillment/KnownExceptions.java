package nightshift.fulfillment;

import java.util.Optional;
import java.util.function.Predicate;
import nightshift.core.OrderName;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.fulfillment.FulfillmentSettings.KnownExceptionRule;
import nightshift.shop.ShopOrder;
import org.springframework.stereotype.Component;

/** What the owner said beforehand is to be left alone ({@code nightshift.fulfillment.known-exceptions}). */
@Component
class KnownExceptions {
    private final FulfillmentSettings settings;

    KnownExceptions(FulfillmentSettings settings) {
        this.settings = settings;
    }

    Optional<Reason> of(ShipmentCase shipment, Optional<ShopOrder> order) {
        return settings.knownExceptions().stream()
                .filter(rule -> applies(rule, shipment, order))
                .findFirst()
                .map(rule -> new Reason(
                        ReasonKind.KNOWN_EXCEPTION,
                        "%s is a known exception and was left alone: %s.".formatted(shipment.label(), rule.reason())));
    }

    private static boolean applies(KnownExceptionRule rule, ShipmentCase shipment, Optional<ShopOrder> order) {
        return applies(rule.po(), po -> shipment.notice()
                        .purchaseOrder()
                        .map(Found::value)
                        .filter(number -> number.sameAs(new PoNumber(po)))
                        .isPresent())
                || applies(
                        rule.order(), name -> order.filter(found -> found.name().sameAs(new OrderName(name)))
                                .isPresent())
                || applies(rule.supplier(), name -> shipment.supplier().name().equals(name));
    }

    private static boolean applies(@org.jspecify.annotations.Nullable String value, Predicate<String> rule) {
        return value != null && rule.test(value);
    }
}
