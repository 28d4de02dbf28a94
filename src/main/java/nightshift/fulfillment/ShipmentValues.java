package nightshift.fulfillment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.CarrierCode;
import nightshift.core.Sku;
import nightshift.core.TrackingNumber;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ReadValue;
import nightshift.documents.ShipTo;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carrier;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.carriers.Verdict;
import nightshift.shop.OrderAnswer;
import nightshift.shop.ShopOrder;
import nightshift.shop.ShopOrder.OrderLine;
import org.springframework.stereotype.Component;

/** The values of a reported shipment, each with the place it was read from and what was checked about it. */
@Component
public class ShipmentValues {
    private final Carriers carriers;

    ShipmentValues(Carriers carriers) {
        this.carriers = carriers;
    }

    /** @param orders what Shopify was asked for this shipment, and found */
    public List<ReadValue> of(ShipmentNotice notice, OrderAnswer orders) {
        List<ShopOrder> found =
                orders.found().values().stream().flatMap(Collection::stream).toList();
        List<ReadValue> values = new ArrayList<>();
        notice.purchaseOrder()
                .ifPresent(po ->
                        values.add(ReadValue.of("Purchase order", po, po.value().value(), List.of(inShop(found)))));
        notice.references().forEach(other -> values.add(ReadValue.of("Other number", other, other.value(), List.of())));
        notice.parcels().stream().flatMap(this::parcel).forEach(values::add);
        notice.lines().forEach(line -> values.add(line(line, found)));
        notice.shipDate()
                .ifPresent(date ->
                        values.add(ReadValue.of("Ship date", date, date.value().toString(), List.of())));
        notice.shipTo().ifPresent(shipTo -> values.addAll(shipTo(shipTo)));
        return values;
    }

    private static String inShop(List<ShopOrder> found) {
        return found.isEmpty()
                ? "Shopify knows no order for it"
                : "Shopify has "
                        + found.stream()
                                .map(order -> order.name().value())
                                .distinct()
                                .collect(Collectors.joining(" and "))
                        + " for it";
    }

    private Stream<ReadValue> parcel(Parcel parcel) {
        TrackingNumber number = parcel.tracking().value();
        Optional<Carrier> carrier = parcel.carrier().map(Found::value).flatMap(carriers::byCode);
        ReadValue tracking = ReadValue.of(
                "Tracking number",
                parcel.tracking(),
                number.value(),
                carrier.map(known -> verdict(known, number)).stream().toList());
        return Stream.concat(Stream.of(tracking), parcel.carrier().stream().map(this::carrier));
    }

    private ReadValue carrier(Found<CarrierCode> printed) {
        String name = carriers.byCode(printed.value())
                .map(Carrier::name)
                .orElse(printed.value().value());
        return ReadValue.of("Carrier", printed, name, List.of());
    }

    private String verdict(Carrier carrier, TrackingNumber number) {
        Verdict verdict = carriers.verify(carrier, number);
        if (verdict instanceof Verdict.Valid) {
            return "The check digit is right for " + carrier.name();
        }
        if (verdict instanceof Verdict.ValidShapeOnly) {
            return "It has the form of a number of " + carrier.name() + ", which has no check digit";
        }
        return verdict instanceof Verdict.BadCheckDigit
                ? "The check digit is wrong for " + carrier.name()
                : "No number of " + carrier.name() + " looks like it";
    }

    private static ReadValue line(NoticeLine line, List<ShopOrder> orders) {
        Sku printed = new Sku(line.item().value());
        Optional<ShopOrder> order = orders.stream()
                .filter(candidate -> candidate.lines().stream()
                        .flatMap(ordered -> ordered.sku().stream())
                        .anyMatch(sku -> new Sku(sku).sameAs(printed)))
                .findFirst();
        String proof = order.map(having -> "Stands on " + having.name().value() + quantity(having, printed))
                .orElse("Stands on no order that was found");
        return ReadValue.of("Item", line.item(), line.shipped() + " x " + printed.value(), List.of(proof));
    }

    private static String quantity(ShopOrder order, Sku printed) {
        int ordered = order.lines().stream()
                .filter(line ->
                        line.sku().filter(sku -> new Sku(sku).sameAs(printed)).isPresent())
                .mapToInt(OrderLine::quantity)
                .sum();
        return ", " + ordered + " ordered";
    }

    private static List<ReadValue> shipTo(ShipTo shipTo) {
        return Stream.of(
                        shipTo.name().map(name -> ReadValue.of("Ship to", name, name.value(), List.of())),
                        shipTo.city().map(city -> ReadValue.of("Ship-to city", city, city.value(), List.of())),
                        shipTo.postalCode()
                                .map(zip -> ReadValue.of("Ship-to postal code", zip, zip.value(), List.of())))
                .flatMap(Optional::stream)
                .toList();
    }
}
