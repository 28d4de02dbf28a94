package nightshift.sandbox.week;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.week.InvoiceStyle.Column;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Draws an invoice as its supplier prints it: headings repeated on each page, back orders and sections between the lines. */
final class InvoicePaper {
    private static final int LEFT = 42;
    private static final int RIGHT = 570;
    private static final int BOTTOM = 690;
    private static final BigDecimal LIST = new BigDecimal("1.25");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Invoice invoice;
    private final InvoiceStyle style;
    private final Sheet sheet = new Sheet(Sheet.LETTER);
    private final DateTimeFormatter days;
    private double y = 60;

    private InvoicePaper(Invoice invoice) {
        this.invoice = invoice;
        this.style = InvoiceStyle.of(invoice.supplier());
        this.days =
                DateTimeFormatter.ofPattern(style.locale().equals(Locale.US) ? "MM/dd/yyyy" : "dd.MM.yyyy", Locale.US);
    }

    static byte[] pdf(Invoice invoice) {
        InvoicePaper paper = new InvoicePaper(invoice);
        paper.head();
        paper.headings();
        paper.lines();
        paper.foot();
        return paper.sheet.pdf();
    }

    private void head() {
        sheet.text(LEFT, y, Sheet.BOLD, 15, invoice.supplier().name());
        sheet.textEndingAt(
                RIGHT,
                y,
                Sheet.BOLD,
                16,
                style == InvoiceStyle.GERMAN && invoice.title().equals("Invoice") ? "Rechnung" : invoice.title());
        sheet.text(LEFT, y + 16, style.font(), 9, invoice.supplier().street());
        List<String> facts = new ArrayList<>();
        facts.add("Invoice No.: " + invoice.number());
        facts.add("Invoice Date: " + days.format(invoice.date()));
        facts.add("P.O. No.: " + String.join(", ", invoice.orders()));
        facts.add("Terms: Net 30");
        facts.add("Due Date: " + days.format(invoice.date().plusDays(30)));
        facts.add("Currency: " + invoice.currency());
        sheet.block(350, y + 40, style.font(), 9, 13, facts);
        sheet.block(
                LEFT,
                y + 40,
                style.font(),
                9,
                13,
                List.of("Bill to:", "Northpoint Storage Supply", "2200 Commerce Way, Suite 40", "Columbus, OH 43215"));
        y = 210;
    }

    private void headings() {
        write(style.columns().stream().map(style::heading).toList(), Sheet.BOLD);
        sheet.line(LEFT, y - 10, RIGHT, y - 10);
    }

    private void lines() {
        String order = "";
        BigDecimal section = BigDecimal.ZERO;
        for (int i = 0; i < invoice.lines().size(); i++) {
            InvoiceLine line = invoice.lines().get(i);
            if (invoice.orders().size() > 1 && !line.order().equals(order)) {
                order = line.order();
                note("Your order " + order);
            }
            item(line, i + 1);
            section = section.add(line.amount());
            if (style == InvoiceStyle.SUBTOTALS && i % 2 == 1) {
                room();
                sheet.textEndingAt(RIGHT, y, style.font(), 9, "Section subtotal " + number(section, 2));
                y += 15;
                section = BigDecimal.ZERO;
            }
        }
    }

    private void item(InvoiceLine line, int at) {
        room();
        write(style.columns().stream().map(column -> cell(column, line, at)).toList(), style.font());
        if (style == InvoiceStyle.WRAPPED && line.description().length() > 22) {
            y -= 4;
            note(line.description().substring(cut(line.description())).strip());
        }
        if (line.backOrdered().signum() > 0) {
            note("Back-ordered: " + line.backOrdered().toPlainString() + " of " + line.sku() + ", billed later");
        }
    }

    private String cell(Column column, InvoiceLine line, int at) {
        return switch (column) {
            case LINE -> String.valueOf(at);
            case PART -> "V-" + (10_000 + Math.floorMod(line.sku().hashCode(), 90_000));
            case SKU -> line.sku();
            case TEXT -> description(line.description());
            case QUANTITY -> line.quantity().toPlainString();
            case UNIT -> "EA";
            case PRICE -> price(line.price());
            case DISCOUNT -> "20";
            case AMOUNT -> number(line.amount(), 2);
        };
    }

    private String description(String text) {
        if (style == InvoiceStyle.WRAPPED) {
            return text.length() > 22 ? text.substring(0, cut(text)).strip() : text;
        }
        int most = (int) (textWidth() / (style == InvoiceStyle.SKU_LAST ? 5.6 : 4.9));
        return text.length() <= most ? text : text.substring(0, most).strip();
    }

    private static int cut(String text) {
        int space = text.lastIndexOf(' ', 22);
        return space < 1 ? 22 : space;
    }

    private String price(BigDecimal net) {
        return switch (style) {
            case PER_HUNDRED -> number(net.multiply(HUNDRED), 2);
            case THREE_DECIMALS -> number(net, 3);
            case DISCOUNTED -> number(net.multiply(LIST), 2);
            default -> number(net, 2);
        };
    }

    private String number(BigDecimal value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(style.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(
                Math.max(decimals, value.stripTrailingZeros().scale()));
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(value);
    }

    private int textWidth() {
        return RIGHT
                - LEFT
                - style.columns().stream().mapToInt(column -> column.width + 6).sum();
    }

    private void write(List<String> cells, Standard14Fonts.FontName font) {
        double x = LEFT;
        for (int i = 0; i < cells.size(); i++) {
            Column column = style.columns().get(i);
            double width = column == Column.TEXT ? textWidth() : column.width;
            if (column.number()) {
                sheet.textEndingAt(x + width, y, font, 9, cells.get(i));
            } else {
                sheet.text(x, y, font, 9, cells.get(i));
            }
            x += width + 6;
        }
        y += 15;
    }

    private void note(String text) {
        room();
        double x = LEFT;
        for (Column column : style.columns()) {
            if (column == Column.TEXT) {
                break;
            }
            x += column.width + 6;
        }
        sheet.text(x, y, style.font(), 9, text);
        y += 15;
    }

    private void room() {
        if (y > BOTTOM) {
            sheet.nextPage();
            y = 60;
            sheet.text(LEFT, y, style.font(), 9, "Invoice " + invoice.number() + ", continued");
            y = 90;
            headings();
        }
    }

    private void foot() {
        y += 10;
        sum("Subtotal", invoice.goods(), false);
        invoice.charges().forEach(charge -> sum(charge.label(), charge.amount(), false));
        sum(style == InvoiceStyle.GERMAN ? "Gesamtbetrag" : "Total", invoice.total(), true);
        if (!invoice.remark().isEmpty()) {
            sheet.text(LEFT, y + 10, style.font(), 9, invoice.remark());
        }
    }

    private void sum(String label, BigDecimal amount, boolean bold) {
        var font = bold ? Sheet.BOLD : style.font();
        sheet.textEndingAt(480, y, font, 9, label);
        sheet.textEndingAt(RIGHT, y, font, 9, number(amount, 2));
        y += 14;
    }
}
