package nightshift.fulfillment;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nightshift.core.TrackingNumber;
import nightshift.shop.OrderAnswer;
import nightshift.shop.Shipments;
import nightshift.shop.ShopOrder.Fulfillment;
import org.springframework.stereotype.Component;

/** The tracking numbers to look for among the writes on record: the reported ones, and those the orders show already. */
@Component
public class RecordedNumbers {
    public List<String> of(ShipmentCase shipment, OrderAnswer orders) {
        Stream<TrackingNumber> shown = orders.found().values().stream()
                .flatMap(Collection::stream)
                .flatMap(order -> order.fulfillments().stream())
                .filter(Fulfillment::live)
                .flatMap(fulfillment -> Shipments.numbers(fulfillment).stream());
        return Stream.concat(shipment.trackingNumbers().stream(), shown)
                .map(TrackingNumber::value)
                .distinct()
                .toList();
    }
}
