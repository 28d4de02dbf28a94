package nightshift.documents.ai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.ai.ExtractedInvoice.ExtractedGoods;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.documents.invoices.InvoiceLine;
import org.jspecify.annotations.Nullable;

/** What a model read of an invoice from pictures, as values to start from. Nothing proves them, and their evidence says so. */
final class UnprovenInvoice {
    private static final Evidence NOT_PROVEN = new Evidence(0, List.of(), "read by a model from a picture, not proven");

    private UnprovenInvoice() {}

    static Invoice of(ExtractedInvoice seen) {
        return new Invoice(
                InvoiceKind.INVOICE,
                Optional.empty(),
                text(seen.invoiceNumber(), Function.identity()),
                text(seen.invoiceDate(), LocalDate::parse),
                text(seen.dueDate(), LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                seen.purchaseOrders().stream()
                        .flatMap(order -> text(order, Function.identity()).stream())
                        .toList(),
                lines(seen.lines()),
                amount(seen.freight()).stream()
                        .filter(freight -> freight.value().signum() != 0)
                        .map(freight -> new Charge(Charge.Kind.FREIGHT, "Freight", freight))
                        .toList(),
                Optional.empty(),
                amount(seen.tax()).filter(tax -> tax.value().signum() != 0),
                amount(seen.total()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static List<InvoiceLine> lines(List<ExtractedGoods> seen) {
        List<InvoiceLine> lines = new ArrayList<>();
        for (ExtractedGoods line : seen) {
            lines.add(new InvoiceLine(
                    lines.size() + 1,
                    Optional.empty(),
                    text(line.item(), Function.identity()),
                    Optional.empty(),
                    Optional.empty(),
                    text(line.description(), Function.identity()),
                    amount(line.quantity()),
                    Optional.ofNullable(line.unit())
                            .map(String::strip)
                            .filter(unit -> unit.matches("\\p{L}[\\p{L}\\d]{0,9}")),
                    amount(line.unitPrice()),
                    1,
                    amount(line.discount()).filter(off -> off.value().signum() != 0),
                    amount(line.amount()),
                    Optional.empty(),
                    Optional.empty()));
        }
        return lines;
    }

    private static Optional<Found<BigDecimal>> amount(@Nullable BigDecimal value) {
        return Optional.ofNullable(value).map(amount -> new Found<>(amount, NOT_PROVEN));
    }

    private static <T> Optional<Found<T>> text(@Nullable String text, Function<String, T> type) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Found<>(type.apply(text.strip()), NOT_PROVEN));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
