package nightshift.fulfillment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.OrderName;
import nightshift.core.PoNumber;
import nightshift.documents.Found;
import nightshift.documents.ShipmentNotice;
import nightshift.shop.LookupKind;
import nightshift.shop.OrderQuestion;
import org.springframework.stereotype.Component;

/** Which order does this shipment belong to? Turns what a document prints into one question with every configured look-up. */
@Component
public class OrderQuestions {
    private final FulfillmentSettings settings;

    public OrderQuestions(FulfillmentSettings settings) {
        this.settings = settings;
    }

    public OrderQuestion of(ShipmentCase shipment) {
        Map<LookupKind, String> values = new EnumMap<>(LookupKind.class);
        for (LookupKind kind : settings.lookups()) {
            value(kind, shipment.notice()).ifPresent(value -> values.put(kind, value));
        }
        return new OrderQuestion(values, Optional.of(settings.noteAttribute()));
    }

    /** The same, unless a person chose the order: then only that one is looked up. */
    public OrderQuestion ofRuled(ShipmentCase shipment, Ruling ruling) {
        return ruling.order()
                .map(order -> new OrderQuestion(Map.of(LookupKind.ORDER_NAME, order.value())))
                .orElseGet(() -> of(shipment));
    }

    private Optional<String> value(LookupKind kind, ShipmentNotice notice) {
        Optional<PoNumber> number = notice.purchaseOrder().map(Found::value);
        return switch (kind) {
            case PO_NUMBER, NOTE_ATTRIBUTE -> number.map(PoNumber::value);
            case ORDER_NAME -> number.flatMap(settings.orderName()::apply).map(OrderName::value);
            case TAG -> number.flatMap(this::tag);
            case AMAZON_ORDER_ID -> amazonOrder(notice).map(AmazonOrderId::value);
        };
    }

    private Optional<String> tag(PoNumber number) {
        return settings.tag().isBlank()
                ? Optional.of(number.value())
                : settings.orderName().filled(number, settings.tag());
    }

    private static Optional<AmazonOrderId> amazonOrder(ShipmentNotice notice) {
        return notice.references().stream()
                .map(reference -> AmazonOrderId.within(reference.value()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
