package nightshift.invoices.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.ReasonKind;
import nightshift.documents.invoices.Invoice;
import nightshift.invoices.InvoiceFacts;
import nightshift.invoices.discrepancies.Resolution;
import nightshift.operations.reviews.OfferedAct;

/** The acts that bill less than the vendor asks for, where everything that does not agree can be settled so. */
final class BilledLess {
    private static final Set<Resolution> IN_PART =
            EnumSet.of(Resolution.BILL_PARTIALLY, Resolution.BILL_WITHOUT_LINE, Resolution.BILL_WITHOUT_CHARGE);
    private static final Set<Resolution> AT_ORDER_PRICES = EnumSet.of(Resolution.BILL_AT_ORDER_PRICE);

    private BilledLess() {}

    /** None where a tax would stay on the bill: it was counted for the whole invoice. */
    static List<OfferedAct> offered(Map<String, Object> facts, Invoice paper) {
        List<Set<String>> ways = ways(facts);
        boolean taxed = paper.tax().filter(tax -> tax.value().signum() != 0).isPresent();
        List<OfferedAct> acts = new ArrayList<>();
        if (!taxed && settles(ways, AT_ORDER_PRICES, AT_ORDER_PRICES)) {
            acts.add(act(
                    InvoiceActs.BILL_AT_ORDER_PRICES,
                    "Bill it at the order's prices",
                    "The bill is entered with the prices of the purchase order, with the vendor's file. It is less or more than he asks for:"
                            + " tell him."));
        }
        Set<Resolution> any = EnumSet.copyOf(IN_PART);
        any.addAll(AT_ORDER_PRICES);
        boolean untaxed = !taxed || leavesOutTax(facts);
        if (untaxed && (settles(ways, any, IN_PART) || ways.size() > 1 && settles(ways, any, AT_ORDER_PRICES))) {
            acts.add(
                    act(
                            InvoiceActs.BILL_WHAT_AGREES,
                            "Bill only what agrees",
                            "The bill is entered without the lines and charges that differ; of a line for too many, with what is open. The order"
                                    + " stays open for the rest, and this invoice number is used up: ask the vendor for a new one."));
        }
        return acts;
    }

    /** Whether each is settled by one of these ways or may be accepted, and one of them by a way that this act is for. */
    private static boolean settles(List<Set<String>> all, Set<Resolution> by, Set<Resolution> purpose) {
        return all.stream().anyMatch(ways -> contains(ways, purpose))
                && all.stream().allMatch(ways -> contains(ways, by) || ways.contains(Resolution.ACCEPT.name()));
    }

    private static boolean contains(Set<String> ways, Set<Resolution> one) {
        return one.stream().map(Enum::name).anyMatch(ways::contains);
    }

    /** The tax itself was not agreed, so that it is left out. */
    private static boolean leavesOutTax(Map<String, Object> facts) {
        return told(facts).anyMatch(told -> ReasonKind.TAX.code().equals(told.get("kind")));
    }

    private static List<Set<String>> ways(Map<String, Object> facts) {
        return told(facts).map(BilledLess::waysOf).toList();
    }

    private static Set<String> waysOf(Map<?, ?> told) {
        return told.get("ways") instanceof List<?> ways
                ? ways.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private static Stream<Map<?, ?>> told(Map<String, Object> facts) {
        return facts.get(InvoiceFacts.DISCREPANCIES) instanceof List<?> list
                ? list.stream().map(told -> told instanceof Map<?, ?> map ? map : Map.of())
                : Stream.of();
    }

    private static OfferedAct act(String name, String title, String sentence) {
        return new OfferedAct(name, title, sentence, List.of(), List.of(), true);
    }
}
