package nightshift.fulfillment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.CarrierCode;
import nightshift.core.OrderName;
import nightshift.core.PoNumber;
import nightshift.core.Reason;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.NoticeLine;
import nightshift.documents.Parcel;
import nightshift.documents.ShipTo;
import nightshift.documents.ShipmentNotice;
import nightshift.marketplace.AmazonOrder;
import nightshift.operations.Work;
import nightshift.settings.Supplier;
import nightshift.shop.LookupKind;
import nightshift.shop.OrderAnswer;
import nightshift.shop.ShopOrder;

/** A shipment and its order as tests change them, starting from one that ships without a doubt. */
final class Shipments {
    static final Instant NOW = Instant.parse("2026-11-23T07:00:00Z");
    static final Instant ORDERED = Instant.parse("2026-11-20T15:00:00Z");
    static final String TRACKING = "1Z999AA10123456784";

    static final Supplier HARBOR = new Supplier(
            "Harbor Steel", List.of("*@harbor.example"), null, null, null, List.of("Harbor"), null, null, null, true);

    String po = "PO-7415";
    List<String> tracking = new ArrayList<>(List.of(TRACKING));
    Optional<String> carrier = Optional.of("ups");
    List<NoticeLine> lines = new ArrayList<>();
    Optional<LocalDate> shipDate = Optional.of(LocalDate.of(2026, 11, 22));
    String shipToCity = "Tulsa";
    String shipToZip = "74103";
    List<Reason> doubts = new ArrayList<>();
    List<String> references = new ArrayList<>();
    Supplier supplier = HARBOR;

    ShipmentCase shipment() {
        return new ShipmentCase(
                new Work(1, Workflow.FULFILLMENT, "mail/1", Optional.of(supplier.name()), false, 1),
                supplier,
                "slip.pdf/PO7415",
                "slip.pdf",
                "generic",
                NOW.minusSeconds(3600),
                new ShipmentNotice(
                        po.isEmpty() ? Optional.empty() : Optional.of(found(new PoNumber(po))),
                        references.stream().map(Shipments::found).toList(),
                        tracking.stream().map(this::parcel).toList(),
                        lines,
                        shipDate.map(Shipments::found),
                        Optional.of(new ShipTo(
                                Optional.of(found("Dana Lee")),
                                Optional.of(found(shipToCity)),
                                Optional.of(found(shipToZip)))),
                        doubts));
    }

    private Parcel parcel(String number) {
        return new Parcel(
                found(new TrackingNumber(number)),
                carrier.map(CarrierCode::new).map(Shipments::found),
                Optional.of("UPS Ground"));
    }

    static NoticeLine line(String item, int shipped) {
        return new NoticeLine(found(item), Optional.empty(), shipped, Optional.empty(), Optional.empty());
    }

    static <T> Found<T> found(T value) {
        return new Found<>(value, new Evidence(1, List.of(), value.toString()));
    }

    static OrderAnswer answer(ShopOrder... orders) {
        return new OrderAnswer(Map.of(LookupKind.ORDER_NAME, List.of(orders)), NOW);
    }

    /** A paid web order of Dana Lee in Tulsa: 2 x BIN-2048 and 1 x BIN-1000 of Harbor, all open at one location. */
    static final class Order {
        String id = "gid://shopify/Order/1";
        String name = "#7415";
        Optional<Instant> cancelledAt = Optional.empty();
        String financialStatus = "PAID";
        List<String> risk = List.of("LOW");
        Map<String, String> attributes = Map.of();
        String vendor = "Harbor";
        String lidSku = "BIN-1000";
        Optional<String> lidVendor = Optional.empty();
        int currentBins = 2;
        int currentLids = 1;
        String status = "OPEN";
        List<String> actions = List.of("CREATE_FULFILLMENT");
        boolean otherService = false;
        List<String> holds = List.of();
        int remainingBins = 2;
        int remainingLids = 1;
        boolean twoLocations = false;
        /** What became of the lids at the second location, so that nobody can fulfill them there. */
        Optional<String> lidsAre = Optional.empty();
        /** The bins were moved: the fulfillment order they had is closed and still counts them. */
        boolean binsMoved = false;

        boolean closedOfOtherService = false;
        List<ShopOrder.Fulfillment> fulfillments = new ArrayList<>();

        ShopOrder build() {
            return new ShopOrder(
                    id,
                    new OrderName(name),
                    Optional.empty(),
                    ORDERED,
                    cancelledAt,
                    Optional.empty(),
                    financialStatus,
                    "UNFULFILLED",
                    risk,
                    List.of(),
                    Optional.empty(),
                    attributes,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new ShopOrder.ShippingAddress(
                            Optional.of("Dana Lee"),
                            Optional.empty(),
                            Optional.of("Tulsa"),
                            Optional.of("74103-1001"))),
                    List.of(
                            orderLine("1", "BIN-2048", 2, currentBins, vendor),
                            orderLine("2", lidSku, 1, currentLids, lidVendor.orElse(vendor))),
                    fulfillmentOrders(),
                    fulfillments);
        }

        private List<ShopOrder.FulfillmentOrder> fulfillmentOrders() {
            ShopOrder.FulfillmentOrderLine bins = new ShopOrder.FulfillmentOrderLine(
                    "gid://shopify/FulfillmentOrderLineItem/11",
                    lineId("1"),
                    Optional.of("BIN-2048"),
                    2,
                    remainingBins);
            ShopOrder.FulfillmentOrderLine lids = new ShopOrder.FulfillmentOrderLine(
                    "gid://shopify/FulfillmentOrderLineItem/12", lineId("2"), Optional.of(lidSku), 1, remainingLids);
            List<ShopOrder.FulfillmentOrder> all = new ArrayList<>();
            if (binsMoved) {
                all.add(fulfillmentOrder("20", "CLOSED", List.of(), List.of(bins)));
            }
            if (twoLocations) {
                all.add(fulfillmentOrder("21", status, actions, List.of(bins)));
                all.add(fulfillmentOrder(
                        "22", lidsAre.orElse(status), lidsAre.isEmpty() ? actions : List.of(), List.of(lids)));
            } else {
                all.add(fulfillmentOrder("21", status, actions, List.of(bins, lids)));
            }
            return all;
        }

        private ShopOrder.FulfillmentOrder fulfillmentOrder(
                String tail, String status, List<String> actions, List<ShopOrder.FulfillmentOrderLine> lines) {
            return new ShopOrder.FulfillmentOrder(
                    "gid://shopify/FulfillmentOrder/" + tail,
                    status,
                    actions,
                    Optional.of("gid://shopify/Location/" + tail),
                    Optional.of("Warehouse " + tail),
                    otherService || closedOfOtherService && status.equals("CLOSED"),
                    holds,
                    lines);
        }

        private ShopOrder.OrderLine orderLine(String tail, String sku, int quantity, int current, String vendor) {
            return new ShopOrder.OrderLine(
                    lineId(tail),
                    Optional.of(sku),
                    sku,
                    Optional.of(vendor),
                    quantity,
                    current,
                    current - shipped(lineId(tail)),
                    true,
                    Map.of());
        }

        private int shipped(String line) {
            return fulfillments.stream()
                    .filter(ShopOrder.Fulfillment::live)
                    .flatMap(made -> made.lines().stream())
                    .filter(made -> made.lineItemId().equals(line))
                    .mapToInt(ShopOrder.FulfilledLine::quantity)
                    .sum();
        }

        static String lineId(String tail) {
            return "gid://shopify/LineItem/" + tail;
        }

        Order shippedBefore(String number) {
            shipped(number, new ShopOrder.FulfilledLine(lineId("1"), 2), new ShopOrder.FulfilledLine(lineId("2"), 1));
            remainingBins = 0;
            remainingLids = 0;
            actions = List.of();
            status = "CLOSED";
            return this;
        }

        Order binsShippedBefore(String number) {
            shipped(number, new ShopOrder.FulfilledLine(lineId("1"), 2));
            remainingBins = 0;
            return this;
        }

        private void shipped(String number, ShopOrder.FulfilledLine... lines) {
            int count = fulfillments.size() + 1;
            fulfillments.add(new ShopOrder.Fulfillment(
                    "gid://shopify/Fulfillment/3" + count,
                    "#7415-F" + count,
                    "SUCCESS",
                    ORDERED.plusSeconds(3600),
                    List.of(new ShopOrder.Tracking(Optional.of("UPS"), Optional.of(number), Optional.empty())),
                    List.of(lines)));
        }

        /** The customer cancelled the bins before they were shipped. */
        Order withoutBins() {
            currentBins = 0;
            remainingBins = 0;
            return this;
        }

        Order fromAmazon() {
            attributes = Map.of("Amazon Order Id", "902-1845936-5435065");
            return this;
        }
    }

    static AmazonOrder amazonOrder(String status, boolean wantsToCancel, String... shippedWith) {
        int fulfilled = shippedWith.length > 0 ? 2 : 0;
        return new AmazonOrder(
                new AmazonOrderId("902-1845936-5435065"),
                status,
                "MERCHANT",
                ORDERED,
                Optional.empty(),
                List.of(),
                List.of(
                        new AmazonOrder.Item("05015851154158", Optional.of("BIN-2048"), 2, fulfilled, wantsToCancel),
                        new AmazonOrder.Item("05015851154159", Optional.of("BIN-1000"), 1, fulfilled / 2, false)),
                java.util.Arrays.stream(shippedWith)
                        .map(number -> new AmazonOrder.ShippedPackage(
                                "1", Optional.of(number), Optional.of("UPS"), "SHIPPED", List.of()))
                        .toList(),
                NOW);
    }
}
