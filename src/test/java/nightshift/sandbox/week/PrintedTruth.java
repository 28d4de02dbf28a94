package nightshift.sandbox.week;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.Evidence;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.documents.invoices.InvoiceLayout;
import nightshift.documents.invoices.InvoiceReading;

/** Reads the week's invoices without looking at them. */
public final class PrintedTruth implements InvoiceLayout {
    private final Map<String, Invoice> invoices = new HashMap<>();

    public PrintedTruth(Instant now) {
        Week week = Week.before(now);
        week.cases().forEach(one -> invoices.put("invoice-" + one.invoice().number() + ".pdf", one.invoice()));
        week.traps().forEach(trap -> invoices.put(trap.file().name(), trap.invoice()));
    }

    @Override
    public String name() {
        return "truth";
    }

    @Override
    public boolean recognizes(Document document) {
        return invoices.containsKey(document.name());
    }

    @Override
    public InvoiceReading read(Document document, DocumentSource source) {
        return new InvoiceReading.Read(document.name(), "truth", paper(invoices.get(document.name())));
    }

    private static nightshift.documents.invoices.Invoice paper(Invoice one) {
        List<nightshift.documents.invoices.InvoiceLine> lines = IntStream.range(0, one.lines().size())
                .mapToObj(i -> line(i + 1, one.lines().get(i)))
                .toList();
        List<nightshift.documents.invoices.Charge> charges = new ArrayList<>();
        Optional<Found<BigDecimal>> tax = Optional.empty();
        Optional<Found<BigDecimal>> balance = Optional.empty();
        for (Invoice.Charge charge : one.charges()) {
            switch (charge.label()) {
                case "Sales tax" -> tax = Optional.of(found(charge.amount()));
                case "Previous balance" -> balance = Optional.of(found(charge.amount()));
                default -> charges.add(new nightshift.documents.invoices.Charge(
                        charge.label().equals("Freight")
                                ? nightshift.documents.invoices.Charge.Kind.FREIGHT
                                : nightshift.documents.invoices.Charge.Kind.SURCHARGE,
                        charge.label(),
                        found(charge.amount())));
            }
        }
        List<nightshift.core.Reason> doubts = one.misprint().signum() == 0
                ? List.of()
                : List.of(new nightshift.core.Reason(nightshift.core.ReasonKind.ARITHMETIC, "The total is off."));
        return new nightshift.documents.invoices.Invoice(
                switch (one.title()) {
                    case "Credit Memo" -> InvoiceKind.CREDIT_MEMO;
                    case "Statement of Account" -> InvoiceKind.STATEMENT;
                    case "Quotation" -> InvoiceKind.QUOTE;
                    default -> InvoiceKind.INVOICE;
                },
                Optional.of(found(one.supplier().name())),
                Optional.of(found(one.number())),
                Optional.of(found(one.date())),
                Optional.of(found(one.date().plusDays(30))),
                Optional.of(found("Net 30")),
                Optional.of(found(Currency.getInstance(one.currency()))),
                one.orders().stream().map(PrintedTruth::found).toList(),
                lines,
                charges,
                Optional.of(found(one.goods())),
                tax,
                Optional.of(found(one.total())),
                Optional.empty(),
                balance,
                one.remark().contains("account 5567120943") ? List.of(found("5567120943")) : List.of(),
                Stream.concat(one.lines().stream().filter(l -> l.backOrdered().signum() > 0).map(InvoiceLine::sku), Stream.empty()).toList(),
                Optional.empty(),
                List.of(),
                doubts);
    }

    private static nightshift.documents.invoices.InvoiceLine line(int at, InvoiceLine line) {
        return new nightshift.documents.invoices.InvoiceLine(
                at,
                Optional.empty(),
                Optional.of(found(line.sku())),
                Optional.empty(),
                Optional.empty(),
                Optional.of(found(line.description())),
                Optional.of(found(line.quantity())),
                Optional.of("EA"),
                Optional.of(found(line.price())),
                1,
                Optional.empty(),
                Optional.of(found(line.amount())),
                line.backOrdered().signum() > 0 ? Optional.of(line.backOrdered()) : Optional.empty(),
                Optional.of(found(line.order())));
    }

    private static <T> Found<T> found(T value) {
        return new Found<>(value, new Evidence(1, List.of(), String.valueOf(value)));
    }
}
