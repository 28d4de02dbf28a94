package nightshift.fulfillment.precedents;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nightshift.core.OrderName;
import nightshift.core.PoNumber;
import nightshift.documents.Found;
import nightshift.fulfillment.ShipmentCase;
import nightshift.operations.Decided;
import nightshift.operations.OpenWrite;
import nightshift.operations.RunItem;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.OrderAnswer;
import nightshift.shop.ShopOrder;
import org.springframework.stereotype.Component;

/** What to look for among the records of the house before a shipment is decided. */
@Component
public class PrecedentQuestions {
    /** What stands for the orders found in the keys of their fulfillments. */
    public List<String> keyParts(OrderAnswer orders) {
        return found(orders)
                .map(ShopOrder::id)
                .map(FulfillmentCreation::keyPart)
                .distinct()
                .toList();
    }

    /** The numbers under which the supplier may have reported it before. */
    public List<String> purchaseOrders(ShipmentCase shipment) {
        return shipment.notice().purchaseOrder().map(Found::value).map(PoNumber::value).stream()
                .toList();
    }

    /** The purchase orders of which a supplier says that something of them will not ship; none of any other item. */
    public List<String> cancelledOrders(Decided decided) {
        return Cancellations.purchaseOrders(decided.item().facts());
    }

    /** The orders found, as claims name them. */
    public List<String> orderNames(OrderAnswer orders) {
        return found(orders)
                .map(ShopOrder::name)
                .map(OrderName::value)
                .distinct()
                .toList();
    }

    public Precedents gathered(List<OpenWrite> open, List<RunItem> reported, List<RunItem> claims) {
        return new Precedents(open, reported, claims);
    }

    private static Stream<ShopOrder> found(OrderAnswer orders) {
        return orders.found().values().stream().flatMap(Collection::stream);
    }
}
