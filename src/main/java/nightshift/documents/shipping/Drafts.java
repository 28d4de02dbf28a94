package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.core.PoNumber;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;

/**
 * Ties values to purchase orders. One purchase order on the document: everything is its. Several: a table row belongs to
 * the order printed in it (or above it in the same column), other values to the order whose number was printed last before
 * them. What cannot be tied is kept and put in doubt.
 */
final class Drafts {
    private final PurchaseOrders purchaseOrders;
    private final EntryReader reader;
    private final Map<String, Draft> byOrder = new LinkedHashMap<>();
    private final Draft loose = new Draft(Optional.empty());
    private final Map<Integer, Set<String>> ordersOfTable = new HashMap<>();
    private Draft section = loose;

    Drafts(PurchaseOrders purchaseOrders, EntryReader reader, List<Entry> entries) {
        this.purchaseOrders = purchaseOrders;
        this.reader = reader;
        purchaseOrders.all().forEach((key, po) -> byOrder.put(key, new Draft(Optional.of(po))));
        entries.forEach(entry -> ordersOfTable
                .computeIfAbsent(entry.table(), table -> new HashSet<>())
                .addAll(keys(entry)));
        Map<Integer, Draft> carried = new HashMap<>();
        entries.stream().sorted(Comparator.comparingInt(Entry::row)).forEach(entry -> take(entry, carried));
        settle();
    }

    /** The shipments, one for each purchase order, and one without where something belongs to none. */
    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>(byOrder.values());
        if (byOrder.isEmpty() || byOrder.size() > 1 && !loose.isEmpty()) {
            drafts.add(loose);
        }
        return drafts;
    }

    /** The only shipment of the document, if there is just one. */
    Optional<Draft> only() {
        return byOrder.size() > 1 ? Optional.empty() : Optional.of(all().get(0));
    }

    private void take(Entry entry, Map<Integer, Draft> carried) {
        List<String> orders = keys(entry);
        if (orders.stream().distinct().count() > 1) {
            String numbers = String.join(" and ", orders);
            orders.forEach(key -> draft(key)
                    .doubt(
                            ReasonKind.CONFLICTING_VALUES,
                            "The document prints the purchase orders " + numbers
                                    + " in one place: check which one this shipment is for."));
        }
        Draft target = target(entry, orders, carried);
        reader.read(entry, target);
    }

    private Draft target(Entry entry, List<String> orders, Map<Integer, Draft> carried) {
        if (byOrder.size() <= 1) {
            return byOrder.isEmpty() ? loose : draft(byOrder.keySet().iterator().next());
        }
        boolean listOfOrders = entry.tabular()
                && ordersOfTable.getOrDefault(entry.table(), Set.of()).size() > 1;
        if (listOfOrders) {
            section = loose;
            Draft target = orders.isEmpty() ? carried.getOrDefault(entry.table(), loose) : draft(orders.get(0));
            carried.put(entry.table(), target);
            return target;
        }
        if (!orders.isEmpty()) {
            section = draft(orders.get(0));
        }
        return section;
    }

    private void settle() {
        if (byOrder.size() < 2) {
            return;
        }
        byOrder.values().forEach(this::inherit);
        if (!loose.isEmpty()) {
            loose.doubt(
                    ReasonKind.CONFLICTING_VALUES,
                    "The document has several purchase orders, and it is not clear which one this parcel is for: check it.");
        }
        byOrder.values().stream()
                .filter(draft -> draft.parcels.isEmpty() && !draft.onlyWaiting)
                .forEach(this::doubtBecauseOf);
    }

    /** What is printed once for all orders holds for each; loose parcels put each in doubt. */
    private void inherit(Draft draft) {
        if (draft.carriers.isEmpty()) {
            draft.carriers.addAll(loose.carriers);
        }
        if (draft.shipDates.isEmpty()) {
            draft.shipDates.putAll(loose.shipDates);
        }
        if (!loose.isEmpty()) {
            draft.doubt(
                    ReasonKind.CONFLICTING_VALUES,
                    "The document has several purchase orders, and parcels or lines that belong to none of them by their place: check which parcel is for "
                            + draft.called() + ".");
        }
    }

    private void doubtBecauseOf(Draft lacking) {
        byOrder.values()
                .forEach(
                        draft -> draft.doubt(
                                ReasonKind.CONFLICTING_VALUES,
                                "The document also names " + lacking.called()
                                        + " without a tracking number of its own: check which purchase order each parcel is for."));
    }

    private Draft draft(String key) {
        return byOrder.computeIfAbsent(key, missing -> new Draft(Optional.empty()));
    }

    private List<String> keys(Entry entry) {
        return purchaseOrders.of(entry).stream()
                .map(Found::value)
                .map(PoNumber::normalized)
                .toList();
    }
}
