package nightshift.fulfillment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.marketplace.AmazonOrder;
import nightshift.operations.Decided;
import nightshift.operations.Item;
import nightshift.shop.OrderAnswer;
import nightshift.shop.ShopOrder;
import org.springframework.stereotype.Component;

/** What is kept of a decided shipment for the record: the values with their evidence, and the order they were held against. */
@Component
public class ShipmentFacts {
    private final ShipmentValues values;
    private final OrderProofs proofs;

    ShipmentFacts(ShipmentValues values, OrderProofs proofs) {
        this.values = values;
        this.proofs = proofs;
    }

    /** The decision on its way to be committed, with what it rests on. */
    public Decided decided(ShipmentCase shipment, OrderAnswer orders, Optional<AmazonOrder> amazon, Decision decision) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("document", shipment.document());
        facts.put("reader", shipment.reader());
        shipment.notice().purchaseOrder().ifPresent(found -> facts.put("purchaseOrder", found));
        facts.put("parcels", shipment.notice().parcels());
        facts.put(
                "trackingNumbers",
                shipment.trackingNumbers().stream().map(Object::toString).toList());
        facts.put(
                "lines",
                shipment.notice().lines().stream().map(ShipmentFacts::line).toList());
        shipment.notice().parcels().stream()
                .map(Parcel::carrier)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(carrier -> facts.put("carrier", carrier.value().value()));
        shipment.notice().shipDate().map(Found::value).ifPresent(date -> facts.put("shipDate", date.toString()));
        List<ShopOrder> found = orders.found().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        facts.put("orders", found.stream().map(order -> order.name().value()).toList());
        facts.put("orderIds", found.stream().map(ShopOrder::id).toList());
        facts.put("values", values.of(shipment.notice(), orders));
        facts.put("proofs", proofs.sentences(shipment, orders, amazon));
        amazon.ifPresent(order -> facts.put("amazonOrder", order.id().value()));
        return new Decided(shipment.work(), new Item(shipment.key(), shipment.label(), facts), decision);
    }

    private static Map<String, Object> line(NoticeLine line) {
        return Map.of("item", line.item().value(), "shipped", line.shipped());
    }
}
