package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;

/**
 * What a paper is, by its title and by what is printed on it.
 *
 * @param noInvoice why it is no paper about money at all
 */
record Kind(InvoiceKind kind, Optional<Title> title, Optional<String> noInvoice, List<Reason> doubts) {
    private static final int LONGEST = 120;
    private static final Pattern DISCLAIMED = Pattern.compile(
            "(?i).*\\b(this is not an invoice|not an invoice|do not pay|no payment (is )?(due|required)|for information only|keine rechnung|ceci n'est pas une facture)\\b.*");

    /** At the beginning of what stands together, so that a sentence of how to pay is none. */
    private static final Pattern PAID = Pattern.compile(
            "(?i)\\W*((this invoice|invoice) )?(has been |was |is )?(paid in full|paid (by|with|via|through|on) (your |the |a )?"
                    + "(credit|debit|visa|master ?card|amex|american express|discover|card|ach|wire|check|cheque|paypal|stripe)"
                    + "|charged to (your|the) (credit |debit )?card)\\b.*");

    /** A stamp has its line for itself. */
    private static final Pattern STAMP = Pattern.compile("(?i)\\W*(paid|bezahlt|pay[eé]e?)\\W*");

    static Kind of(Sheet sheet, List<Labelled> labels, SumReading sums) {
        List<Title> titles = Title.of(sheet);
        Optional<Title> title = titles.stream().findFirst();
        boolean numbered = labels.stream().anyMatch(label -> label.field() == HeadField.NUMBER);
        boolean money = sums.total().isPresent()
                || sums.amountDue().isPresent()
                || !sums.charges().isEmpty()
                || sums.goods().isPresent();
        if (title.isEmpty() && (!numbered || !money)) {
            return new Kind(
                    InvoiceKind.OTHER,
                    title,
                    Optional.of("It does not call itself an invoice or any other paper about money."),
                    List.of());
        }
        if (!money
                && title.map(Title::kind)
                        .filter(kind -> kind == InvoiceKind.INVOICE || kind == InvoiceKind.ORDER_ACKNOWLEDGMENT)
                        .isPresent()
                && !numbered) {
            return new Kind(InvoiceKind.OTHER, title, Optional.of("It names no amount of money."), List.of());
        }
        InvoiceKind named = title.map(Title::kind).orElse(InvoiceKind.INVOICE);
        List<Reason> doubts = new ArrayList<>();
        InvoiceKind kind = settled(named, sums, doubts);
        if (kind == InvoiceKind.INVOICE) {
            contradictions(sheet, doubts);
            payment(sheet, doubts);
        }
        return new Kind(kind, title, Optional.empty(), doubts);
    }

    /** What gives money back is no invoice, whatever it calls itself. */
    private static InvoiceKind settled(InvoiceKind named, SumReading sums, List<Reason> doubts) {
        boolean negative =
                sums.total().filter(total -> total.value().signum() < 0).isPresent();
        if (named == InvoiceKind.INVOICE && negative) {
            doubts.add(new Reason(
                    ReasonKind.CREDIT_MEMO,
                    "It calls itself an invoice, but its total is negative: it is a credit memo."));
            return InvoiceKind.CREDIT_MEMO;
        }
        return named;
    }

    private static void payment(Sheet sheet, List<Reason> doubts) {
        sheet.rows().stream()
                .flatMap(row -> saysPaid(row).stream())
                .findFirst()
                .ifPresent(text -> doubts.add(new Reason(
                        ReasonKind.ALREADY_PAID,
                        "It says \"%s\": check that the payment is in QuickBooks, where the bill would be open over the whole sum."
                                .formatted(shortened(text)))));
    }

    private static Optional<String> saysPaid(Row row) {
        return STAMP.matcher(row.text()).matches()
                ? Optional.of(row.text())
                : row.cells().stream()
                        .map(Cell::text)
                        .filter(text -> PAID.matcher(text).matches())
                        .findFirst();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 3) + "..." : text;
    }

    private static void contradictions(Sheet sheet, List<Reason> doubts) {
        sheet.rows().stream()
                .map(row -> row.text())
                .filter(text -> DISCLAIMED.matcher(text).matches())
                .findFirst()
                .ifPresent(text -> doubts.add(new Reason(
                        ReasonKind.NOT_AN_INVOICE,
                        "It calls itself an invoice, but also says \"%s\": check whether it is to be paid."
                                .formatted(shortened(text)))));
    }
}
