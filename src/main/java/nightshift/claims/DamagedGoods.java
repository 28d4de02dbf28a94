package nightshift.claims;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import nightshift.core.EmailAddress;
import nightshift.shop.CustomerOrder;
import nightshift.shop.OrderedItem;
import nightshift.shop.Parcel;
import nightshift.shop.ShopOrder.Tracking;

/**
 * What a claim is about: items of one order that one supplier shipped.
 *
 * @param poNumber what the supplier knows the order by
 */
public record DamagedGoods(
        CustomerOrder order, List<OrderedItem> items, String supplier, EmailAddress vendorAddress, String poNumber) {
    public DamagedGoods {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new BadValue("A claim needs an item");
        }
    }

    /** By order and first item, never by mail: an item has one claim, whoever reports it. */
    public String reference() {
        return "claim/" + tail(order.id()) + "/" + tail(items.get(0).lineId());
    }

    /** The parcels that carried them; where Shopify does not say what was in a parcel, all of the order's. */
    public List<Parcel> parcels() {
        List<Parcel> carrying = order.parcels().stream().filter(this::carries).toList();
        return carrying.isEmpty() ? order.parcels() : carrying;
    }

    private boolean carries(Parcel parcel) {
        return parcel.items().stream().anyMatch(content -> items.stream()
                .anyMatch(item -> item.sku().isPresent() && content.sku().equals(item.sku())
                        || content.title().equals(item.title())));
    }

    public Optional<Instant> shippedAt() {
        return instants(Parcel::shippedAt).findFirst();
    }

    public Optional<Instant> deliveredAt() {
        return instants(Parcel::deliveredAt).reduce((earlier, later) -> later);
    }

    public Optional<String> carrier() {
        return trackings().flatMap(tracking -> tracking.company().stream()).findFirst();
    }

    public List<String> trackingNumbers() {
        return trackings()
                .flatMap(tracking -> tracking.number().stream())
                .distinct()
                .toList();
    }

    private Stream<Tracking> trackings() {
        return parcels().stream().flatMap(parcel -> parcel.tracking().stream());
    }

    private Stream<Instant> instants(Function<Parcel, Optional<Instant>> when) {
        return parcels().stream().map(when).flatMap(Optional::stream).sorted();
    }

    private static String tail(String globalId) {
        return globalId.substring(globalId.lastIndexOf('/') + 1);
    }
}
