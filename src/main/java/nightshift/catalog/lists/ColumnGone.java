package nightshift.catalog.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A column that the settings name is not there: its values would be missing from every item, and nobody would notice. */
final class ColumnGone implements ListCheck {
    private final ListSettings list;

    ColumnGone(ListContext context) {
        this.list = context.list();
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        ListColumns names = list.columns();
        return list.purpose().cost()
                ? Stream.of(
                                gone(facts, names.freight(), "the freight", "freight"),
                                gone(facts, names.map(), "the minimum advertised price", "map"))
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> one + ". " + other)
                : Optional.empty();
    }

    private static Optional<String> gone(ListFacts facts, List<String> names, String what, String setting) {
        return names.isEmpty() || ListHeader.position(facts.columns(), names) >= 0
                ? Optional.empty()
                : Optional.of(
                        "It has no column %s for %s: say in nightshift.catalog.lists what it is called now, or leave %s out there if he has none any more"
                                .formatted(names, what, setting));
    }
}
