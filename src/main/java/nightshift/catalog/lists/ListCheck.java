package nightshift.catalog.lists;

import java.util.Optional;

/** One reason for which a list is not used. Sees the whole list once; what it says is one sentence for the owner. */
interface ListCheck {
    /** @param before what the lists in force say about the row's item */
    default void row(ListRow row, KnownValues before) {}

    /** Asked at the end. @param facts of the list as a whole */
    Optional<String> refusal(ListFacts facts);
}
