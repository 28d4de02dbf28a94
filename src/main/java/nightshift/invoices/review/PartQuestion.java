package nightshift.invoices.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.InvoiceFacts;
import nightshift.invoices.discrepancies.Resolution;
import nightshift.operations.reviews.ActField;
import nightshift.operations.reviews.OfferedAct;

/** Asks a person which SKU a vendor's part is, where that is what an invoice is flagged for. */
final class PartQuestion {
    private PartQuestion() {}

    static Optional<OfferedAct> of(Map<String, Object> facts, Invoice paper) {
        List<ActField.Choice> lines = paper.lines().stream()
                .filter(line -> MappedPart.part(line).isPresent() && asked(facts, line))
                .map(line -> new ActField.Choice(String.valueOf(line.position()), line.called()))
                .toList();
        List<ActField.Choice> skus = skus(facts);
        if (lines.isEmpty() || skus.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OfferedAct(
                InvoiceActs.MAP_PART,
                "Say what part it is",
                "Kept for this vendor: the same part is found by itself from now on. Then the invoice is decided again.",
                List.of(
                        new ActField(
                                MappedPart.LINE,
                                "Line of the invoice",
                                ActField.Kind.CHOICE,
                                lines.get(0).value(),
                                true,
                                lines),
                        new ActField(
                                MappedPart.SKU,
                                "Is this item of the order",
                                ActField.Kind.CHOICE,
                                skus.get(0).value(),
                                true,
                                skus),
                        ActField.text(MappedPart.FACTOR, "How many of it are in one of the vendor's units", "1", true)),
                List.of(),
                false));
    }

    private static boolean asked(Map<String, Object> facts, InvoiceLine line) {
        return maps(facts.get(InvoiceFacts.DISCREPANCIES)).stream()
                .anyMatch(told -> told.get("ways") instanceof List<?> ways
                        && ways.contains(Resolution.MAP_PART.name())
                        && String.valueOf(line.position()).equals(String.valueOf(told.get("line"))));
    }

    /** Those of the orders' lines, the ones that nothing was found for first. */
    private static List<ActField.Choice> skus(Map<String, Object> facts) {
        List<ActField.Choice> billed = new ArrayList<>();
        List<ActField.Choice> missing = new ArrayList<>();
        for (Map<?, ?> row : maps(facts.get(InvoiceFacts.COMPARISON))) {
            if (row.get("order") instanceof Map<?, ?> order && order.get("sku") != null) {
                (row.containsKey("invoice") ? billed : missing)
                        .add(new ActField.Choice(
                                String.valueOf(order.get("sku")),
                                order.get("sku") + ", " + order.get("description") + " (" + order.get("where") + ")"));
            }
        }
        missing.addAll(billed);
        return missing.stream().distinct().toList();
    }

    private static List<Map<?, ?>> maps(@org.jspecify.annotations.Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (list instanceof List<?> all) {
            all.forEach(one -> {
                if (one instanceof Map<?, ?> map) {
                    maps.add(map);
                }
            });
        }
        return maps;
    }
}
