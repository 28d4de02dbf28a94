package nightshift.sandbox.week;

import static nightshift.sandbox.week.InvoiceStyle.Column.AMOUNT;
import static nightshift.sandbox.week.InvoiceStyle.Column.DISCOUNT;
import static nightshift.sandbox.week.InvoiceStyle.Column.LINE;
import static nightshift.sandbox.week.InvoiceStyle.Column.PART;
import static nightshift.sandbox.week.InvoiceStyle.Column.PRICE;
import static nightshift.sandbox.week.InvoiceStyle.Column.QUANTITY;
import static nightshift.sandbox.week.InvoiceStyle.Column.SKU;
import static nightshift.sandbox.week.InvoiceStyle.Column.TEXT;
import static nightshift.sandbox.week.InvoiceStyle.Column.UNIT;

import java.util.List;
import java.util.Locale;
import nightshift.sandbox.night.Sheet;
import nightshift.sandbox.night.StoreSupplier;
import nightshift.sandbox.night.Suppliers;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** How an invoice is printed: which columns in which order, in which hand and number format. A supplier always uses the same. */
enum InvoiceStyle {
    CLASSIC(Sheet.SANS, Locale.US, SKU, TEXT, QUANTITY, PRICE, AMOUNT),
    QUANTITY_FIRST(Sheet.SERIF, Locale.US, QUANTITY, UNIT, SKU, TEXT, PRICE, AMOUNT),
    OWN_PART_NUMBERS(Sheet.SANS, Locale.US, PART, SKU, TEXT, QUANTITY, PRICE, AMOUNT),
    PER_HUNDRED(Sheet.SANS, Locale.US, SKU, TEXT, QUANTITY, UNIT, PRICE, AMOUNT),
    THREE_DECIMALS(Sheet.SERIF, Locale.US, LINE, SKU, TEXT, QUANTITY, PRICE, AMOUNT),
    DISCOUNTED(Sheet.SANS, Locale.US, SKU, TEXT, QUANTITY, PRICE, DISCOUNT, AMOUNT),
    GERMAN(Sheet.SANS, Locale.GERMANY, LINE, SKU, TEXT, QUANTITY, PRICE, AMOUNT),
    SKU_LAST(Sheet.MONO, Locale.US, QUANTITY, TEXT, SKU, PRICE, AMOUNT),
    WRAPPED(Sheet.SERIF, Locale.US, SKU, TEXT, PRICE, QUANTITY, AMOUNT),
    SUBTOTALS(Sheet.SANS, Locale.US, LINE, QUANTITY, SKU, TEXT, UNIT, PRICE, AMOUNT);

    private final FontName font;
    private final Locale locale;
    private final List<Column> columns;

    InvoiceStyle(FontName font, Locale locale, Column... columns) {
        this.font = font;
        this.locale = locale;
        this.columns = List.of(columns);
    }

    static InvoiceStyle of(StoreSupplier supplier) {
        List<String> names = Suppliers.all().map(StoreSupplier::name).toList();
        return values()[names.indexOf(supplier.name()) % values().length];
    }

    FontName font() {
        return font;
    }

    Locale locale() {
        return locale;
    }

    List<Column> columns() {
        return columns;
    }

    String heading(Column column) {
        if (this == GERMAN) {
            return column.german;
        }
        return this == PER_HUNDRED && column == PRICE
                ? "Price/100"
                : this == DISCOUNTED && column == PRICE ? "List" : column.english;
    }

    /** A column and its width in points; the description takes what is left. */
    enum Column {
        LINE("Ln", "Pos", 25),
        PART("Part No.", "Teilenr.", 75),
        SKU("Item", "Artikel", 95),
        TEXT("Description", "Bezeichnung", 0),
        QUANTITY("Qty", "Menge", 42),
        UNIT("UM", "Einheit", 35),
        PRICE("Unit Price", "Einzelpreis", 68),
        DISCOUNT("Disc %", "Rabatt", 45),
        AMOUNT("Amount", "Betrag", 75);

        private final String english;
        private final String german;
        final int width;

        Column(String english, String german, int width) {
            this.english = english;
            this.german = german;
            this.width = width;
        }

        boolean number() {
            return this == QUANTITY || this == PRICE || this == DISCOUNT || this == AMOUNT;
        }
    }
}
