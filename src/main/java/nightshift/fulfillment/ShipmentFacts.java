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
import nightshift.shop.AmazonOrigin;
import nightshift.shop.OrderAnswer;
import nightshift.shop.ShopOrder;
import org.springframework.stereotype.Component;

/** What is kept of a decided shipment for the record: the values with their evidence, and the order they were held against. */
@Component
public class ShipmentFacts {
    /** The fact that holds everything that was read, for who decides it again. */
    public static final String READ = "read";

    /** The fact that says that the order came from Amazon. */
    private static final String FROM_AMAZON = "fromAmazon";

    /** The fact that holds the number of the order that Amazon knows. */
    private static final String AMAZON_ORDER = "amazonOrder";

    /** The fact that holds what a person said. */
    public static final String RULING = "ruling";

    private final ShipmentValues values;
    private final OrderProofs proofs;

    ShipmentFacts(ShipmentValues values, OrderProofs proofs) {
        this.values = values;
        this.proofs = proofs;
    }

    /** The decision on its way to be committed, with what it rests on. */
    public Decided decided(ShipmentCase shipment, OrderAnswer orders, Optional<AmazonOrder> amazon, Decision decision) {
        return ruled(shipment, orders, amazon, decision, Ruling.NONE);
    }

    /** The same with what a person said about it. */
    public Decided ruled(
            ShipmentCase shipment, OrderAnswer orders, Optional<AmazonOrder> amazon, Decision decision, Ruling ruling) {
        Map<String, Object> facts = facts(shipment, orders, amazon);
        if (!ruling.equals(Ruling.NONE)) {
            facts.put(RULING, ruling);
        }
        String part = shipment.notice()
                .purchaseOrder()
                .map(found -> found.value().normalized())
                .orElse("");
        return new Decided(
                shipment.work(),
                new Item(shipment.key(), shipment.label(), facts, FlagCause.of(decision, shipment.content(), part)),
                decision);
    }

    /** Whether the order came from Amazon, so that shipping it in Shopify is only half of it. */
    public static boolean fromAmazon(Map<String, Object> facts) {
        return Boolean.TRUE.equals(facts.get(FROM_AMAZON)) || facts.containsKey(AMAZON_ORDER);
    }

    private Map<String, Object> facts(ShipmentCase shipment, OrderAnswer orders, Optional<AmazonOrder> amazon) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(READ, ReadShipment.of(shipment));
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
        facts.put(FROM_AMAZON, found.stream().anyMatch(ShipmentFacts::isFromAmazon));
        amazon.ifPresent(order -> facts.put(AMAZON_ORDER, order.id().value()));
        return facts;
    }

    private static boolean isFromAmazon(ShopOrder order) {
        return !(AmazonOrigin.of(order) instanceof AmazonOrigin.NotAmazon);
    }

    private static Map<String, Object> line(NoticeLine line) {
        return Map.of("item", line.item().value(), "shipped", line.shipped());
    }
}
