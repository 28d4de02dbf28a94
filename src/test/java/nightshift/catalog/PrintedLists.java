package nightshift.catalog;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The text of a supplier's list with stock, cost and freight. */
final class PrintedLists {
    private PrintedLists() {}

    static List<String> rows(int count, UnaryOperator<String> change) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "S" + n + "," + n + "," + (10 + n) + ".25,2")
                .map(change)
                .toList();
    }

    static String list(List<String> rows) {
        return "SKU,Stock,Cost,Freight\n" + rows.stream().collect(Collectors.joining("\n")) + "\n";
    }
}
