package nightshift.documents.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nightshift.core.Reason;
import nightshift.documents.Document;
import nightshift.documents.DocumentSource;
import nightshift.documents.Found;
import nightshift.documents.Injection;
import nightshift.documents.printed.Sheet;
import org.springframework.stereotype.Component;

/**
 * Reads an invoice of any vendor by its labels, its column headings and its arithmetic. It never guesses: where two values
 * are possible and the arithmetic does not choose, there is none and a doubt says so.
 */
@Component
public class GenericInvoiceReader {
    private static final String NAME = "generic";

    /** What the document bills, or why nothing could be read from it. */
    public InvoiceReading read(Document document, DocumentSource source) {
        return new Reading(UprightText.of(document), source).result();
    }

    /** One document on its way to an invoice. */
    private static final class Reading {
        private final Document document;
        private final DocumentSource source;
        private final List<Reason> doubts = new ArrayList<>();
        private final Sheet sheet;
        private final Numerals numerals;
        private final DateOrder order;
        private final Dates dates;
        private final List<Labelled> labels;
        private final HeadValues values;
        private final LineTable table;
        private final List<SumEntry> sums;

        Reading(Document document, DocumentSource source) {
            this.document = document;
            this.source = source;
            sheet = Sheet.of(document);
            numerals = Numerals.of(sheet);
            List<Heading> headings = Headings.of(sheet);
            labels = HeadLabels.of(sheet, headings);
            order = DateOrder.of(sheet, labels, numerals);
            dates = new Dates(order.dayFirst());
            values = new HeadValues(labels, dates, doubts);
            table = new LineTable(sheet, headings, numerals, values);
            sums = SumEntries.of(sheet, numerals, table);
        }

        InvoiceReading result() {
            LineChoice choice = LineChoice.of(table.drafts(), sums, table.lastRow());
            List<InvoiceLine> lines = choice.lines();
            SumReading settled = Sums.of(lines, sums, table.lastRow());
            Kind kind = Kind.of(sheet, labels, settled);
            if (kind.noInvoice().isPresent()) {
                return new InvoiceReading.NoInvoice(
                        document.name(), kind.noInvoice().get());
            }
            return new InvoiceReading.Read(
                    document.name(), NAME, invoice(kind, lines, settled).checked(choice.proofs(), List.of()));
        }

        private Invoice invoice(Kind kind, List<InvoiceLine> lines, SumReading settled) {
            LineProofs proofs = LineProofs.of(lines, kind.kind() == InvoiceKind.CREDIT_MEMO);
            Optional<Found<String>> number = values.number(kind.title().flatMap(title -> title.number(values)));
            Optional<Found<Currency>> currency = Currencies.of(sheet, values, doubts);
            Invoice invoice = new Invoice(
                    kind.kind(),
                    Vendors.of(sheet, source.supplier(), values),
                    number,
                    date(kind, currency),
                    values.dueDate(),
                    values.terms(),
                    currency,
                    new OrderNumbersPrinted(labels, values, source.poPattern(), doubts).all(sheet, lines, number),
                    lines,
                    settled.charges(),
                    settled.goods(),
                    settled.tax(),
                    settled.total(),
                    settled.amountDue(),
                    settled.previousBalance(),
                    BankAccounts.of(sheet),
                    table.backordered(),
                    values.credited(),
                    proofs.proofs(),
                    proofs.doubts());
            doubts.addAll(kind.doubts());
            Injection.reason(document.name(), document.text()).ifPresent(doubts::add);
            return invoice.checked(settled.proofs(), settled.doubts()).checked(List.of(), doubts);
        }

        private Optional<Found<LocalDate>> date(Kind kind, Optional<Found<Currency>> currency) {
            Optional<Found<LocalDate>> date = values.date(kind.title().flatMap(title -> title.date(dates)));
            date.flatMap(found -> order.doubt(found, currency)).ifPresent(doubts::add);
            return date;
        }
    }
}
