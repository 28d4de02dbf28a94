package nightshift.catalog.lists;

import java.util.List;

/** Who looks at a list while it is read from beginning to end. */
public interface ListVisitor {
    /** Each line as it stands there, also those above the header. */
    default void line(List<String> cells) {}

    /**
     * Once, before the first row.
     *
     * @param columns their names as printed
     */
    void header(List<String> columns);

    void row(ListRow row);
}
