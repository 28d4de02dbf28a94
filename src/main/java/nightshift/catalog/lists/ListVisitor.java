package nightshift.catalog.lists;

import java.util.List;

/** Who looks at a list while it is read from beginning to end. */
public interface ListVisitor {
    /** Once, before the first row. @param columns their names as printed */
    void header(List<String> columns);

    void row(ListRow row);
}
