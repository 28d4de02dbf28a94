package nightshift.catalog.lists;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A list as a workbook (.xlsx), row by row. Its shared texts are held in memory, its rows are not. */
final class WorkbookFile implements ListFile {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** A number with more digits than this before or behind its point is none: written out it may fill the memory. */
    private static final int MOST_DIGITS = 40;

    private final Path file;
    private final ListSettings list;

    WorkbookFile(Path file, ListSettings list) {
        this.file = file;
        this.list = list;
    }

    @Override
    public void lines(Consumer<ListLine> consumer) throws IOException {
        WorkbookBounds.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
                Stream<Row> rows = sheet(workbook).openStream()) {
            Iterator<Row> each = rows.iterator();
            for (Optional<ListLine> line = next(each); line.isPresent(); line = next(each)) {
                consumer.accept(line.get());
            }
        } catch (ExcelReaderException e) {
            throw unreadable(e);
        }
    }

    /** What no program wrote fails in many ways. What goes wrong with the line later is another matter. */
    private static Optional<ListLine> next(Iterator<Row> rows) {
        try {
            return Optional.of(rows)
                    .filter(Iterator::hasNext)
                    .map(Iterator::next)
                    .map(row -> new ListLine(row.getRowNum(), cells(row)));
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException
                | DateTimeException e) {
            throw unreadable(e);
        }
    }

    private static ListRefused unreadable(RuntimeException e) {
        return new ListRefused("The workbook cannot be read: " + e.getMessage());
    }

    private Sheet sheet(ReadableWorkbook workbook) {
        return Optional.ofNullable(list.sheet())
                .map(name -> workbook.findSheet(name)
                        .orElseThrow(() -> new ListRefused("The workbook has no sheet \"" + name + "\"")))
                .orElseGet(workbook::getFirstSheet);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(text(row.getCell(column)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.ERROR) {
            return Optional.ofNullable(cell.getRawValue()).orElse("#ERROR");
        }
        if (cell.getType() != CellType.NUMBER) {
            return Optional.ofNullable(cell.getText()).orElse("");
        }
        return isDate(cell) ? cell.asDate().toString() : number(cell);
    }

    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        boolean endless = Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
        return endless ? Optional.ofNullable(cell.getRawValue()).orElse("#NUMBER") : number.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|mmm|d/m|m/d).*");
    }
}
