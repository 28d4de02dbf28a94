package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightshift.documents.carriers.Carriers;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Sheet;

/**
 * A carrier's service that stands alone without a label, as on a shipping label: {@code USPS PRIORITY MAIL}. It counts only
 * where no label names a carrier and all that stand alone are of one carrier.
 */
final class StandaloneCarrier {
    private StandaloneCarrier() {}

    static List<Entry> of(Sheet sheet, Set<Integer> tableRows, List<Entry> labelled, Carriers carriers) {
        boolean named = labelled.stream().anyMatch(entry -> entry.has(Field.CARRIER) || entry.has(Field.SERVICE));
        if (named) {
            return List.of();
        }
        List<Entry> alone = new ArrayList<>();
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (Cell cell : sheet.rows().get(row).cells()) {
                if (!tableRows.contains(row) && cell.tokens().size() > 1 && carriers.isService(cell.text())) {
                    alone.add(new Entry(row, -1, Map.of(Field.CARRIER, cell), List.of()));
                }
            }
        }
        long different = alone.stream()
                .flatMap(entry -> entry.value(Field.CARRIER).stream())
                .map(cell -> carriers.byText(cell.text()))
                .distinct()
                .count();
        return different == 1 ? alone : List.of();
    }
}
