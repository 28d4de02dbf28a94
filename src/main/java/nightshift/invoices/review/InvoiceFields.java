package nightshift.invoices.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.documents.Found;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.operations.reviews.ActField;

/** The values of an invoice as a person sees and changes them. */
final class InvoiceFields {
    static final String NUMBER = "number";
    static final String DATE = "date";
    static final String DUE_DATE = "dueDate";
    static final String CURRENCY = "currency";
    static final String ORDERS = "orders";
    static final String LINES = "lines";
    static final String FREIGHT = "freight";
    static final String CHARGES = "charges";
    static final String TAX = "tax";
    static final String TOTAL = "total";
    static final String ACCOUNTS = "accounts";

    private InvoiceFields() {}

    /** @param proven false where a model read them from a picture */
    static List<ActField> of(Invoice paper, boolean proven) {
        return List.of(
                ActField.text(NUMBER, "Invoice number", text(paper.number()), proven),
                new ActField(DATE, "Invoice date", ActField.Kind.DATE, text(paper.date()), proven, List.of()),
                new ActField(
                        DUE_DATE,
                        "Due date; none: as agreed with the vendor",
                        ActField.Kind.DATE,
                        text(paper.dueDate()),
                        proven,
                        List.of()),
                ActField.text(CURRENCY, "Currency, for example USD", text(paper.currency()), proven),
                orders(paper, proven),
                ActField.lines(LINES, "Lines, one each: BIN-2048 x 24 EA @ 12.40 -5% = 282.72", lines(paper), proven),
                ActField.text(FREIGHT, "Freight", freight(paper), proven),
                ActField.lines(CHARGES, "Other charges, one a line: Fuel surcharge = 4.50", charges(paper), proven),
                ActField.text(TAX, "Tax", money(paper.tax()), proven),
                ActField.text(TOTAL, "Total", money(paper.total()), proven));
    }

    /** What only somebody who holds the paper knows, where nothing could be read. */
    static List<ActField> ofUnread(Invoice paper) {
        List<ActField> fields = new ArrayList<>(of(paper, false));
        fields.add(ActField.lines(
                ACCOUNTS,
                "Bank account printed on it, one a line; none where none is printed",
                accounts(paper),
                false));
        return fields;
    }

    static ActField orders(Invoice paper, boolean proven) {
        return ActField.lines(
                ORDERS, "Purchase order as QuickBooks numbers it; several: one a line", orders(paper), proven);
    }

    static String orders(Invoice paper) {
        return joined(paper.purchaseOrders());
    }

    static String accounts(Invoice paper) {
        return joined(paper.bankAccounts());
    }

    private static String joined(List<Found<String>> values) {
        return values.stream().map(Found::value).collect(Collectors.joining("\n"));
    }

    static String text(Optional<? extends Found<?>> found) {
        return found.map(value -> value.value().toString()).orElse("");
    }

    static String money(Optional<Found<BigDecimal>> found) {
        return found.map(value -> value.value().toPlainString()).orElse("");
    }

    static String freight(Invoice paper) {
        return paper.charges().stream().anyMatch(charge -> charge.kind() == Charge.Kind.FREIGHT)
                ? paper.charged(Charge.Kind.FREIGHT).toPlainString()
                : "";
    }

    static String charges(Invoice paper) {
        return paper.charges().stream()
                .filter(charge -> charge.kind() != Charge.Kind.FREIGHT)
                .map(InvoiceFields::charge)
                .collect(Collectors.joining("\n"));
    }

    static String charge(Charge charge) {
        return charge.label() + " = " + charge.value().toPlainString();
    }

    static String lines(Invoice paper) {
        return paper.lines().stream().map(InvoiceFields::line).collect(Collectors.joining("\n"));
    }

    static String line(InvoiceLine line) {
        return item(line)
                + " x " + number(line.quantity())
                + line.unit().map(unit -> " " + unit).orElse("")
                + " @ " + number(line.unitPrice())
                + (line.per() == 1 ? "" : "/" + line.per())
                + line.discount()
                        .map(off -> " -" + off.value().toPlainString() + "%")
                        .orElse("")
                + " = " + number(line.amount());
    }

    /** What the line is called by: the vendor's number, else the store's, else its words. */
    static String item(InvoiceLine line) {
        return line.part()
                .or(line::buyerPart)
                .or(line::description)
                .map(Found::value)
                .orElse("?");
    }

    private static String number(Optional<Found<BigDecimal>> found) {
        return found.map(value -> value.value().toPlainString()).orElse("?");
    }
}
