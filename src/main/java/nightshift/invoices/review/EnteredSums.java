package nightshift.invoices.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.operations.reviews.ActRequest;

/** The lines, charges and sums a person entered: as soon as one of them is another, all are held against each other again. */
final class EnteredSums {
    private final EnteredInvoice entered;
    private final ActRequest request;
    private final Invoice read;
    private final EnteredLines rows;
    private final boolean otherLines;
    private final boolean otherFreight;
    private final boolean otherCharges;
    private final Optional<Found<BigDecimal>> tax;
    private final Optional<Found<BigDecimal>> total;

    EnteredSums(EnteredInvoice entered, ActRequest request, Invoice read) {
        this.entered = entered;
        this.request = request;
        this.read = read;
        rows = new EnteredLines(request.who(), read.lines());
        otherLines = entered.changed(InvoiceFields.LINES, "Lines", InvoiceFields.lines(read), ReasonKind.ARITHMETIC);
        otherFreight =
                entered.changed(InvoiceFields.FREIGHT, "Freight", InvoiceFields.freight(read), ReasonKind.ARITHMETIC);
        otherCharges =
                entered.changed(InvoiceFields.CHARGES, "Charges", InvoiceFields.charges(read), ReasonKind.ARITHMETIC);
        tax = entered.money(InvoiceFields.TAX, "Tax", read.tax());
        total = entered.money(InvoiceFields.TOTAL, "Total", read.total());
    }

    boolean changed() {
        return otherLines || otherFreight || otherCharges || !tax.equals(read.tax()) || !total.equals(read.total());
    }

    List<String> problems() {
        return rows.problems();
    }

    List<InvoiceLine> lines() {
        return otherLines ? rows.of(request.value(InvoiceFields.LINES)) : read.lines();
    }

    List<Charge> charges() {
        List<Charge> charges = new ArrayList<>(freight());
        charges.addAll(others());
        return charges;
    }

    private List<Charge> freight() {
        if (!otherFreight) {
            return read.charges().stream()
                    .filter(charge -> charge.kind() == Charge.Kind.FREIGHT)
                    .toList();
        }
        return entered.valid(request.value(InvoiceFields.FREIGHT), EnteredInvoice::amount).stream()
                .map(amount -> new Charge(Charge.Kind.FREIGHT, "Freight", amount))
                .toList();
    }

    private List<Charge> others() {
        List<Charge> before = read.charges().stream()
                .filter(charge -> charge.kind() != Charge.Kind.FREIGHT)
                .toList();
        if (!otherCharges) {
            return before;
        }
        return request.value(InvoiceFields.CHARGES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> charge(line, before).stream())
                .toList();
    }

    private Optional<Charge> charge(String text, List<Charge> before) {
        int equals = text.lastIndexOf('=');
        String label = text.substring(0, Math.max(0, equals)).strip();
        return before.stream()
                .filter(charge -> InvoiceFields.charge(charge).equals(text))
                .findFirst()
                .or(() -> entered.valid(text.substring(equals + 1).strip(), EnteredInvoice::amount)
                        .map(amount -> new Charge(kind(label, amount.value(), before), label, amount)));
    }

    /** A charge keeps the kind it was read as; otherwise what is taken off is a discount. */
    private static Charge.Kind kind(String label, BigDecimal amount, List<Charge> before) {
        return before.stream()
                .filter(charge -> charge.label().equals(label))
                .map(Charge::kind)
                .findFirst()
                .orElse(amount.signum() < 0 ? Charge.Kind.DISCOUNT : Charge.Kind.SURCHARGE);
    }

    /** A printed subtotal says nothing about lines that were not printed so. */
    Optional<Found<BigDecimal>> goods() {
        return otherLines ? Optional.empty() : read.goods();
    }

    Optional<Found<BigDecimal>> tax() {
        return tax;
    }

    Optional<Found<BigDecimal>> total() {
        return total;
    }

    Optional<Found<BigDecimal>> amountDue() {
        return total.equals(read.total()) ? read.amountDue() : Optional.empty();
    }
}
