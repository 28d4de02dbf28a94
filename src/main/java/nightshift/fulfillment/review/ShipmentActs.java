package nightshift.fulfillment.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.fulfillment.ReadShipment;
import nightshift.fulfillment.Ruling;
import nightshift.fulfillment.ShipmentFacts;
import nightshift.operations.reviews.ActField;
import nightshift.operations.reviews.ActOffers;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.springframework.stereotype.Component;

/** The acts a shipment offers: on a flagged one to finish it, on a shipped one to change or undo it. */
@Component
public class ShipmentActs implements ActOffers {
    static final String CORRECT = "correct";
    static final String CHOOSE_ORDER = "choose-order";
    static final String APPROVE = "approve";
    static final String DECIDE_AGAIN = "decide-again";
    static final String FULFILLED_IN_SHOPIFY = "fulfilled-in-shopify";
    static final String FROM_SUPPLIER = "from-supplier";
    static final String REPLACE_TRACKING = "replace-tracking";
    static final String UNDO = "undo";

    static final String ORDER = "order";
    static final String SUPPLIER = "supplier";

    private final Carriers carriers;
    private final StoreSettings store;

    public ShipmentActs(Carriers carriers, StoreSettings store) {
        this.carriers = carriers;
        this.store = store;
    }

    @Override
    public Workflow workflow() {
        return Workflow.FULFILLMENT;
    }

    @Override
    public List<OfferedAct> offered(ReviewedItem item) {
        List<OfferedAct> acts = new ArrayList<>();
        if (item.review().isEmpty()) {
            acts.addAll(ofShipped(item));
        } else if (has(item, ReasonKind.UNKNOWN_SENDER)) {
            acts.add(fromSupplier());
        } else if (supplier(item).isPresent()) {
            acts.addAll(ofFlagged(item));
        }
        return acts;
    }

    private List<OfferedAct> ofFlagged(ReviewedItem item) {
        Optional<ReadShipment> read = ReadShipment.in(item.item().facts());
        List<OfferedAct> acts = new ArrayList<>();
        acts.add(correct(item, read));
        if (read.isPresent()) {
            acts.add(chooseOrder(item));
        }
        if (read.isPresent() && !item.hasPrepared() && item.reasons().stream().allMatch(Ruling::mayVouchFor)) {
            acts.add(approve(item));
        }
        if (read.isPresent()) {
            acts.add(new OfferedAct(
                    DECIDE_AGAIN,
                    "Look again",
                    "Asks Shopify and Amazon once more and decides by the same rules, as things stand now.",
                    List.of(),
                    List.of(),
                    false));
        }
        read.filter(there -> ShipmentFacts.fromAmazon(item.item().facts()))
                .ifPresent(there -> acts.add(fulfilledInShopify(there.notice())));
        return acts;
    }

    private OfferedAct fulfilledInShopify(ShipmentNotice notice) {
        return new OfferedAct(
                FULFILLED_IN_SHOPIFY,
                "I fulfilled it in Shopify",
                "Amazon is told what stands in Shopify with this number. Nothing is written to Shopify.",
                ShipmentFields.parcels(notice, carriers),
                List.of(),
                false);
    }

    private OfferedAct chooseOrder(ReviewedItem item) {
        List<ActField.Choice> found = item.item().facts().get("orders") instanceof List<?> names
                ? names.stream()
                        .map(String::valueOf)
                        .map(name -> new ActField.Choice(name, name))
                        .toList()
                : List.of();
        ActField order = new ActField(ORDER, "Order, as Shopify names it", ActField.Kind.TEXT, "", true, found);
        return new OfferedAct(
                CHOOSE_ORDER,
                "Choose the order",
                "The shipment is held against this order. What contradicts it is still flagged.",
                List.of(order),
                List.of(),
                false);
    }

    private OfferedAct correct(ReviewedItem item, Optional<ReadShipment> read) {
        Optional<ShipmentNotice> seen = read.isPresent()
                ? Optional.empty()
                : ReadShipment.unproven(item.item().facts());
        ShipmentNotice notice = read.map(ReadShipment::notice).or(() -> seen).orElse(ShipmentFields.NOTHING);
        return new OfferedAct(
                CORRECT,
                read.isPresent() ? "Correct the values" : "Enter the shipment",
                "The values are checked like read ones, and the shipment is decided with them.",
                ShipmentFields.of(notice, carriers, seen.isEmpty()),
                seen.isPresent()
                        ? List.of(
                                "A model read these values from a picture. Nothing proves them: compare each with the document.")
                        : List.of(),
                false);
    }

    private static OfferedAct approve(ReviewedItem item) {
        List<String> vouched = item.reasons().stream().map(Reason::detail).toList();
        return new OfferedAct(
                APPROVE,
                "Approve as it is",
                "You vouch for it in spite of: " + String.join(" ", vouched),
                List.of(),
                List.of(),
                true);
    }

    private OfferedAct fromSupplier() {
        ActField supplier = new ActField(
                SUPPLIER,
                "Supplier",
                ActField.Kind.CHOICE,
                "",
                true,
                store.suppliers().stream()
                        .map(Supplier::name)
                        .map(name -> new ActField.Choice(name, name))
                        .toList());
        return new OfferedAct(
                FROM_SUPPLIER,
                "It is from a supplier",
                "The mail is read as this supplier's, and its shipments are decided.",
                List.of(supplier),
                List.of("Be sure who sent it: whoever can pass for a supplier can have orders marked as shipped."),
                true);
    }

    private List<OfferedAct> ofShipped(ReviewedItem item) {
        StandingWrites standing = StandingWrites.of(item);
        if (standing.creations().isEmpty()) {
            return List.of();
        }
        ShipmentNotice notice =
                ReadShipment.in(item.item().facts()).map(ReadShipment::notice).orElse(ShipmentFields.NOTHING);
        return Stream.of(
                        new OfferedAct(
                                REPLACE_TRACKING,
                                "Replace the tracking number",
                                "Shopify and Amazon get the new number for the same parcel.",
                                ShipmentFields.parcels(notice, carriers),
                                standing.warningsOfReplacing(),
                                false),
                        new OfferedAct(
                                UNDO,
                                "Undo the fulfillment",
                                "Shopify's fulfillment is cancelled; its items are open again.",
                                List.of(),
                                standing.warningsOfUndoing(),
                                true))
                .toList();
    }

    private Optional<Supplier> supplier(ReviewedItem item) {
        return item.work().supplier().flatMap(store::supplier);
    }

    private static boolean has(ReviewedItem item, ReasonKind kind) {
        return item.reasons().stream().anyMatch(reason -> reason.kind() == kind);
    }
}
