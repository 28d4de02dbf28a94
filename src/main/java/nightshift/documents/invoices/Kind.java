package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.printed.Sheet;

/**
 * What a paper is, by its title and by what is printed on it.
 *
 * @param noInvoice why it is no paper about money at all
 */
record Kind(InvoiceKind kind, Optional<Title> title, Optional<String> noInvoice, List<Reason> doubts) {
    private static final Pattern DISCLAIMED = Pattern.compile(
            "(?i).*\\b(this is not an invoice|not an invoice|do not pay|no payment (is )?(due|required)|for information only|keine rechnung|ceci n'est pas une facture)\\b.*");

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

    private static void contradictions(Sheet sheet, List<Reason> doubts) {
        sheet.rows().stream()
                .map(row -> row.text())
                .filter(text -> DISCLAIMED.matcher(text).matches())
                .findFirst()
                .ifPresent(text -> doubts.add(new Reason(
                        ReasonKind.NOT_AN_INVOICE,
                        "It calls itself an invoice, but also says \"%s\": check whether it is to be paid."
                                .formatted(text.length() > 120 ? text.substring(0, 117) + "..." : text))));
    }
}
