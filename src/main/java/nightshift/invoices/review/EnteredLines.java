package nightshift.invoices.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;

/** The lines a person entered. One he left as it was stays as it was read, with its place on the page. */
final class EnteredLines {
    private static final String FIGURE = "\\d{1,12}(?:[.]\\d{1,6})?";
    private static final Pattern LINE = Pattern.compile("(?<item>.+?)\\s+[xX*]\\s+(?<count>-?" + FIGURE + ")"
            + "(?:\\s*(?<unit>\\p{L}[\\p{L}\\d]{0,9}))?\\s+@\\s*(?<price>" + FIGURE + ")(?:/(?<per>1000|100|1))?"
            + "(?:\\s+-\\s*(?<discount>" + FIGURE + ")\\s*%)?(?:\\s*=\\s*(?<amount>-?" + FIGURE + "))?");

    private final String who;
    private final List<InvoiceLine> left;
    private final List<String> problems = new ArrayList<>();

    EnteredLines(String who, List<InvoiceLine> read) {
        this.who = who;
        this.left = new ArrayList<>(read);
    }

    List<String> problems() {
        return problems;
    }

    List<InvoiceLine> of(String entered) {
        List<InvoiceLine> lines = new ArrayList<>();
        for (String text : entered.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList()) {
            take(line -> InvoiceFields.line(line).equals(text))
                    .map(line -> line.at(lines.size() + 1))
                    .or(() -> line(lines.size() + 1, text))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<InvoiceLine> take(Predicate<InvoiceLine> wanted) {
        Optional<InvoiceLine> found = left.stream().filter(wanted).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private Optional<InvoiceLine> line(int position, String text) {
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            problems.add("\"" + text + "\" is no line of an invoice: write it like BIN-2048 x 24 EA @ 12.40 = 297.60,"
                    + " with a point before the decimals. Unit, discount (-5%) and amount may be left out.");
            return Optional.empty();
        }
        String item = line.group("item").strip();
        Optional<InvoiceLine> same = take(read -> InvoiceFields.item(read).equals(item));
        return Optional.of(entered(position, item, line, same));
    }

    private InvoiceLine entered(int position, String item, Matcher line, Optional<InvoiceLine> same) {
        InvoiceLine figures = new InvoiceLine(
                position,
                same.flatMap(InvoiceLine::orderLine),
                same.isPresent() ? same.get().part() : Optional.of(by(item)),
                same.flatMap(InvoiceLine::buyerPart),
                same.flatMap(InvoiceLine::gtin),
                same.flatMap(InvoiceLine::description),
                figure(line, "count"),
                Optional.ofNullable(line.group("unit")),
                figure(line, "price"),
                Optional.ofNullable(line.group("per")).map(Integer::valueOf).orElse(1),
                figure(line, "discount"),
                figure(line, "amount"),
                same.flatMap(InvoiceLine::backordered),
                same.flatMap(InvoiceLine::purchaseOrder));
        return figures.amount().isPresent() ? figures : withAmount(figures);
    }

    /** Without an amount of its own, a line asks for what quantity and price make. */
    private InvoiceLine withAmount(InvoiceLine line) {
        BigDecimal amount = line.computed().orElseThrow().setScale(2, RoundingMode.HALF_UP);
        return new InvoiceLine(
                line.position(),
                line.orderLine(),
                line.part(),
                line.buyerPart(),
                line.gtin(),
                line.description(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.per(),
                line.discount(),
                Optional.of(by(amount)),
                line.backordered(),
                line.purchaseOrder());
    }

    private Optional<Found<BigDecimal>> figure(Matcher line, String group) {
        return Optional.ofNullable(line.group(group)).map(text -> by(new BigDecimal(text)));
    }

    private <T> Found<T> by(T value) {
        return EnteredValue.by(who, value);
    }
}
