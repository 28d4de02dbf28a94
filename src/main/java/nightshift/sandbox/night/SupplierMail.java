package nightshift.sandbox.night;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nightshift.core.ReasonKind;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.model.KnownDocument;
import nightshift.sandbox.night.ExpectedNight.Outcome;
import nightshift.sandbox.night.Planned.Twist;

/** One supplier's mail: what it looks like in the mailbox, and what should become of each of its shipments. */
record SupplierMail(List<Planned> planned, Slip slip, Instant at) {
    SeedMail seed() {
        StoreSupplier supplier = slip.supplier();
        return SeedMail.toInbox(
                Northpoint.ORDERS,
                supplier.sender(),
                supplier.address(),
                subject(),
                supplier.wrapping() == StoreSupplier.Wrapping.HTML_BODY ? HtmlSlip.of(slip) : coverLetter(),
                at,
                Wrapped.files(slip, at));
    }

    List<ExpectedNight.Item> expected() {
        return planned.stream()
                .map(one -> expected(one, slip.shipments().get(planned.indexOf(one))))
                .toList();
    }

    /** What a model that makes no mistake would read. */
    List<KnownDocument> known() {
        return slip.shipments().stream().map(SupplierMail::known).toList();
    }

    private static KnownDocument known(Slip.Shipment shipment) {
        Map<String, String> titles = new LinkedHashMap<>();
        shipment.lines().forEach(line -> titles.put(line.sku(), line.title()));
        return new KnownDocument(
                shipment.po(),
                shipment.parcels().stream().map(Slip.Parcel::tracking).toList(),
                shipment.first().carrier().company(),
                shipment.first().service(),
                quantities(shipment),
                titles,
                shipment.shipTo().name(),
                shipment.shipTo().city(),
                shipment.shipTo().zip());
    }

    private String subject() {
        String numbers = planned.stream().map(Planned::po).collect(Collectors.joining(", "));
        return switch (slip.supplier().wrapping()) {
            case FORWARDED_MAIL -> "FW: Delivery note " + slip.number();
            case HTML_BODY -> "Your order has shipped (" + numbers + ")";
            case ZIP -> "Shipping documents " + slip.number();
            case PDF ->
                planned.size() > 1
                        ? "Daily shipping report for Northpoint"
                        : switch (planned.get(0).order() % 3) {
                            case 0 -> "Shipment confirmation " + numbers;
                            case 1 -> "Packing slip " + slip.number() + " / " + numbers;
                            default -> slip.supplier().name() + " - shipped - " + numbers;
                        };
        };
    }

    private String coverLetter() {
        return "<html><body><p>Hello,</p><p>please find attached the shipping documents for your order"
                + (planned.size() > 1 ? "s" : "")
                + ".</p><p>Thank you for your business.</p><p>"
                + Html.escaped(slip.supplier().sender()) + "<br>"
                + slip.supplier().phone() + "</p></body></html>";
    }

    private ExpectedNight.Item expected(Planned one, Slip.Shipment shipment) {
        Optional<ReasonKind> reason = reason(one);
        Outcome outcome = reason.map(
                        kind -> kind == ReasonKind.KNOWN_EXCEPTION ? Outcome.KNOWN_EXCEPTION : Outcome.FLAGGED)
                .orElse(Outcome.SHIPPED);
        boolean ships = outcome == Outcome.SHIPPED;
        return new ExpectedNight.Item(
                one.po(),
                one.supplier().name(),
                subject(),
                outcome,
                reason,
                ships ? Optional.of(fulfillment(one, shipment)) : Optional.empty(),
                ships && one.amazon() ? Optional.of(confirmation(one, shipment)) : Optional.empty());
    }

    private static Optional<ReasonKind> reason(Planned one) {
        if (one.has(Twist.WRONG_SHIP_TO)) {
            return Optional.of(ReasonKind.ORDER_MISMATCH);
        }
        if (one.has(Twist.BAD_CHECK_DIGIT)) {
            return Optional.of(ReasonKind.BAD_TRACKING);
        }
        return one.has(Twist.KNOWN_EXCEPTION) ? Optional.of(ReasonKind.KNOWN_EXCEPTION) : Optional.empty();
    }

    private static ExpectedNight.Fulfillment fulfillment(Planned one, Slip.Shipment shipment) {
        TreeSet<String> numbers = new TreeSet<>();
        shipment.parcels().forEach(parcel -> numbers.add(parcel.tracking()));
        return new ExpectedNight.Fulfillment(
                one.orderName(), numbers, one.carrier().company(), quantities(shipment));
    }

    private static ExpectedNight.Confirmation confirmation(Planned one, Slip.Shipment shipment) {
        return new ExpectedNight.Confirmation(
                Northpoint.amazonId(one.order()).value(),
                shipment.first().tracking(),
                one.carrier().amazonCode(),
                items(one, shipment));
    }

    /** Pieces by order item: the lines of an Amazon order are all of one planned shipment. */
    private static Map<String, Integer> items(Planned one, Slip.Shipment shipment) {
        Map<String, Integer> items = new LinkedHashMap<>();
        for (int i = 0; i < shipment.lines().size(); i++) {
            int shipped = shipment.lines().get(i).shipped();
            if (shipped > 0) {
                items.put(AmazonSandbox.itemId(Northpoint.amazonId(one.order()), i), shipped);
            }
        }
        return items;
    }

    private static Map<String, Integer> quantities(Slip.Shipment shipment) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        shipment.shippedLines().forEach(line -> quantities.merge(line.sku(), line.shipped(), Integer::sum));
        return quantities;
    }
}
