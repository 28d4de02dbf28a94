package nightshift.catalog.lists;

import java.util.Optional;

/** One reason for which a list is not used. Sees the whole list once; what it says is one sentence for the owner. */
interface ListCheck {
    /** @param before what the lists in force say about the row's item */
    default void row(ListRow row, KnownValues before) {}

    /**
     * Asked at the end.
     *
     * @param facts of the list as a whole
     */
    Optional<String> refusal(ListFacts facts);

    /**
     * Whether a person may have the list used although this speaks against it. Only where each value is what the supplier means and the
     * question is whether so much may change at once. Where the values may be those of another column, item, currency or day, no word
     * makes them right: then the supplier, or a setting of how the list is read, has to be corrected.
     */
    default boolean acceptable() {
        return false;
    }
}
