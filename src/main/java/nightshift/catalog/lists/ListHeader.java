package nightshift.catalog.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The header of a list, and which of its columns is which. A position is -1 where the list has no such column. */
record ListHeader(List<String> columns, int sku, int stock, int cost, int freight, int map, int currency, int asOf) {

    /** Empty where this line is no header of such a list: it lacks a column that must be there. */
    static Optional<ListHeader> of(ListLine line, ListSettings list) {
        Function<List<String>, Integer> position = names -> position(line.cells(), names);
        ListColumns names = list.columns();
        ListHeader header = new ListHeader(
                named(line.cells()),
                position.apply(names.sku()),
                list.purpose().stock() ? position.apply(names.stock()) : -1,
                list.purpose().cost() ? position.apply(names.cost()) : -1,
                list.purpose().cost() ? position.apply(names.freight()) : -1,
                list.purpose().cost() ? position.apply(names.map()) : -1,
                position.apply(names.currency()),
                position.apply(names.asOf()));
        return header.completeFor(list) ? Optional.of(header) : Optional.empty();
    }

    /** Where the first of these names stands that is there at all; -1: none is. */
    static int position(List<String> columns, List<String> names) {
        List<String> plain = columns.stream().map(ListHeader::plain).toList();
        return names.stream()
                .map(name -> plain.indexOf(plain(name)))
                .filter(found -> found >= 0)
                .findFirst()
                .orElse(-1);
    }

    private boolean completeFor(ListSettings list) {
        return sku >= 0
                && (!list.purpose().stock() || stock >= 0)
                && (!list.purpose().cost() || cost >= 0);
    }

    /** The names as they are compared with those of the list before: each in one line. */
    private static List<String> named(List<String> cells) {
        List<String> named = new ArrayList<>(
                cells.stream().map(name -> name.strip().replaceAll("\\s+", " ")).toList());
        int last = IntStream.range(0, named.size())
                .filter(n -> !named.get(n).isEmpty())
                .max()
                .orElse(-1);
        return List.copyOf(named.subList(0, last + 1));
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
