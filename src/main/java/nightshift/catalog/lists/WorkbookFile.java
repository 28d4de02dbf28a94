package nightshift.catalog.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    private final Path file;
    private final ListSettings list;

    WorkbookFile(Path file, ListSettings list) {
        this.file = file;
        this.list = list;
    }

    @Override
    public void lines(Consumer<ListLine> consumer) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
                Stream<Row> rows = sheet(workbook).openStream()) {
            rows.forEach(row -> consumer.accept(new ListLine(row.getRowNum(), cells(row))));
        } catch (ExcelReaderException e) {
            throw new ListRefused("The workbook cannot be read: " + e.getMessage());
        }
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
        return isDate(cell)
                ? cell.asDate().toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(java.util.Locale.ROOT).matches(".*(yy|mmm|d/m|m/d).*");
    }
}
