package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.List;

/** Settles what columns mean that are called alike: "Item" is the description where there is no other. */
final class Roles {
    private Roles() {}

    static List<Column> settled(List<Column> columns) {
        List<Column> settled = new ArrayList<>(columns);
        if (count(settled, ColumnKind.DESCRIPTION) + count(settled, ColumnKind.PART_OVER_TEXT) == 0) {
            replace(settled, ColumnKind.PART, ColumnKind.DESCRIPTION, true);
        }
        if (count(settled, ColumnKind.BUYER_PART) == 0 && count(settled, ColumnKind.PART) > 1) {
            replace(settled, ColumnKind.PART, ColumnKind.BUYER_PART, true);
        }
        if (count(settled, ColumnKind.PRICE) == 0) {
            replace(settled, ColumnKind.LIST_PRICE, ColumnKind.PRICE, false);
        }
        for (ColumnKind kind : List.of(ColumnKind.AMOUNT, ColumnKind.PRICE, ColumnKind.QUANTITY)) {
            while (count(settled, kind) > 1) {
                replace(settled, kind, ColumnKind.OTHER, false);
            }
        }
        while (count(settled, ColumnKind.DESCRIPTION) > 1) {
            replace(settled, ColumnKind.DESCRIPTION, ColumnKind.OTHER, false);
        }
        return settled;
    }

    private static long count(List<Column> columns, ColumnKind kind) {
        return columns.stream().filter(column -> column.kind() == kind).count();
    }

    /** @param last whether the last column of the kind changes, or the first */
    private static void replace(List<Column> columns, ColumnKind kind, ColumnKind other, boolean last) {
        for (int i = 0; i < columns.size(); i++) {
            int at = last ? columns.size() - 1 - i : i;
            if (columns.get(at).kind() == kind) {
                columns.set(at, columns.get(at).as(other));
                return;
            }
        }
    }
}
