package nightshift.catalog.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads a supplier's list from its file, row by row, however long it is. */
public final class ListReader {
    /** What stands above the header, such as a title and an address, is not longer than this. */
    static final int HEADER_WITHIN = 20;

    private final ListSettings list;
    private final ListLimits limits;
    private final ZoneId zone;

    public ListReader(ListSettings list, ListLimits limits, ZoneId zone) {
        this.list = list;
        this.limits = limits;
        this.zone = zone;
    }

    /** @throws ListRefused where it is no list of this supplier */
    public void read(Path file, ListVisitor visitor) throws IOException {
        Lines lines = new Lines(visitor);
        ListFile.of(file, list).lines(lines::take);
        if (lines.rows == null) {
            throw lines.noHeader();
        }
    }

    private final class Lines {
        private final ListVisitor visitor;
        private @Nullable RowReader rows;
        private int before;

        Lines(ListVisitor visitor) {
            this.visitor = visitor;
        }

        void take(ListLine line) {
            if (line.cells().stream().allMatch(String::isBlank)) {
                return;
            }
            visitor.line(line.cells());
            RowReader reader = rows;
            if (reader != null) {
                visitor.row(reader.read(line));
            } else {
                lookForHeader(line);
            }
        }

        private void lookForHeader(ListLine line) {
            ListHeader.of(line, list).ifPresent(header -> {
                rows = new RowReader(list, limits, header, zone);
                visitor.header(header.columns());
            });
            if (rows == null && ++before >= HEADER_WITHIN) {
                throw noHeader();
            }
        }

        ListRefused noHeader() {
            ListColumns names = list.columns();
            return before == 0
                    ? new ListRefused("The list is empty")
                    : new ListRefused("None of its first lines is a header with the columns " + names.sku()
                            + (list.purpose().stock() ? " and " + names.stock() : "")
                            + (list.purpose().cost() ? " and " + names.cost() : "")
                            + ": the supplier changed it, or it is another file");
        }
    }
}
