package nightshift.invoices.shadow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.books.Bill;
import nightshift.books.BillCreation;
import nightshift.books.InvoiceNumber;
import nightshift.books.NumberedBill;
import nightshift.core.BadValue;
import nightshift.core.EffectPayload;
import nightshift.core.ReasonKind;
import nightshift.invoices.Figures;
import nightshift.invoices.InvoiceFacts;
import nightshift.operations.ComparisonVerdict;
import nightshift.operations.RunItem;
import nightshift.operations.RunItem.EffectView;
import nightshift.operations.ShadowComparison;
import org.springframework.stereotype.Component;

/** Did people enter the bills that were decided in shadow? Compared by vendor, number and total. */
@Component
public class InvoiceShadow {
    /** The writes whose payloads are needed. */
    public List<Long> effectIds(List<RunItem> items) {
        return items.stream()
                .flatMap(item -> item.effects().stream())
                .map(EffectView::id)
                .toList();
    }

    /** Which bills would answer them. */
    public List<NumberedBill> questions(List<RunItem> items) {
        return items.stream()
                .flatMap(item -> question(item).stream())
                .distinct()
                .toList();
    }

    /**
     * @param payloads of the writes, by effect id
     * @param bills those in the books that have one of the numbers
     */
    public List<ShadowComparison> compare(List<RunItem> items, Map<Long, EffectPayload> payloads, List<Bill> bills) {
        return items.stream()
                .filter(item -> question(item).isPresent() && isComparable(item))
                .map(item -> compared(item, payloads, bills))
                .toList();
    }

    /** What stood in the books before, or was known, says nothing about what people did since. */
    private static boolean isComparable(RunItem item) {
        return item.reasons().stream()
                .noneMatch(reason ->
                        reason.kind() == ReasonKind.DUPLICATE_INVOICE || reason.kind() == ReasonKind.ALREADY_DONE);
    }

    private static ShadowComparison compared(RunItem item, Map<Long, EffectPayload> payloads, List<Bill> bills) {
        NumberedBill asked = question(item).orElseThrow();
        List<Bill> entered = bills.stream().filter(asked::isNumberOf).toList();
        if (entered.isEmpty()) {
            return comparison(item, ComparisonVerdict.OPEN, null);
        }
        String shown = item.label() + ": you entered it over "
                + entered.stream()
                        .map(bill -> Figures.money(bill.total()))
                        .distinct()
                        .collect(Collectors.joining(" and "));
        return wanted(item, payloads)
                .map(total -> entered.stream().anyMatch(bill -> bill.total().compareTo(total) == 0)
                        ? comparison(item, ComparisonVerdict.AGREED, null)
                        : comparison(
                                item,
                                ComparisonVerdict.DIFFERED,
                                shown + ", shadow would have over " + Figures.money(total) + "."))
                .orElseGet(() ->
                        comparison(item, ComparisonVerdict.NOTED, shown + "; it was flagged (" + why(item) + ")."));
    }

    /** The total that shadow would have entered; empty where it was flagged. */
    private static Optional<BigDecimal> wanted(RunItem item, Map<Long, EffectPayload> payloads) {
        return item.effects().stream()
                .map(effect -> payloads.get(effect.id()))
                .filter(Objects::nonNull)
                .filter(BillCreation.class::isInstance)
                .map(payload -> ((BillCreation) payload).total())
                .findFirst();
    }

    private static String why(RunItem item) {
        return item.reasons().stream()
                .map(reason -> reason.kind().code())
                .distinct()
                .findFirst()
                .orElse("for a person");
    }

    private static Optional<NumberedBill> question(RunItem item) {
        Optional<String> vendor = InvoiceFacts.text(item.facts(), InvoiceFacts.VENDOR_ID);
        Optional<String> number = InvoiceFacts.text(item.facts(), InvoiceFacts.NUMBER);
        try {
            return vendor.flatMap(id -> number.map(text -> new NumberedBill(id, new InvoiceNumber(text))));
        } catch (BadValue noNumber) {
            return Optional.empty();
        }
    }

    private static ShadowComparison comparison(
            RunItem item, ComparisonVerdict verdict, @org.jspecify.annotations.Nullable String sentence) {
        return new ShadowComparison(
                item.decisionId().orElseThrow(),
                item.workflow(),
                item.supplier(),
                verdict,
                Optional.ofNullable(sentence),
                item.decidedAt());
    }
}
