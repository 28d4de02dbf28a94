package nightshift.documents.invoices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nightshift.documents.Found;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;

/** Whose paper it is: the supplier the mail came from if he is named, else who the paper says sells. */
final class Vendors {
    private static final int HEAD_ROWS = 12;
    private static final double LARGE = 1.3;
    private static final Pattern FIRM = Pattern.compile(
            ".*\\b(Inc|LLC|L\\.L\\.C|Ltd|Limited|Corp|Corporation|Co|Company|GmbH|AG|KG|SARL|SAS|S\\.A|B\\.V|BV|N\\.V|Pvt|PLC|LLP)\\b\\.?.*");

    private Vendors() {}

    static Optional<Found<String>> of(Sheet sheet, String supplier, HeadValues values) {
        return named(sheet, supplier)
                .or(() -> values.all(HeadField.VENDOR, Vendors::firm).stream().findFirst())
                .or(() -> largest(sheet))
                .or(() -> head(sheet).flatMap(cell -> firm(cell).stream()).findFirst());
    }

    private static Stream<Cell> head(Sheet sheet) {
        return sheet.rows().stream().limit(HEAD_ROWS).flatMap(row -> row.cells().stream());
    }

    /** The name over the paper is printed larger than the rest. */
    private static Optional<Found<String>> largest(Sheet sheet) {
        double[] sizes = sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToDouble(Title::size)
                .sorted()
                .toArray();
        double usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
        return head(sheet)
                .filter(cell -> Title.size(cell) >= LARGE * usual && isName(cell))
                .max(Comparator.comparing(Title::size))
                .map(cell -> cell.found(cell.text()));
    }

    private static boolean isName(Cell cell) {
        return cell.text().matches("\\p{Lu}[\\p{L}&.,'\\- ]{2,50}[\\p{L}]\\.?")
                && cell.tokens().size() <= 6
                && Title.isNone(cell)
                && InvoiceLabels.HEAD.at(cell.tokens(), 0).isEmpty();
    }

    private static Optional<Found<String>> named(Sheet sheet, String supplier) {
        String plain = Plain.of(supplier);
        if (plain.length() < 4) {
            return Optional.empty();
        }
        for (Row row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                if (Plain.of(cell.text()).startsWith(plain)) {
                    return Optional.of(cell.found(supplier));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Found<String>> firm(Cell cell) {
        String text = cell.text().replaceAll("[,\\s]+$", "");
        return text.length() <= 60
                        && !text.contains(":")
                        && cell.tokens().size() > 1
                        && FIRM.matcher(text).matches()
                        && List.of(text.split(" ")).size() <= 8
                ? Optional.of(cell.found(text))
                : Optional.empty();
    }
}
