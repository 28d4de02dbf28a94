package nightshift.documents.shipping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nightshift.core.AmazonOrderId;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.Found;
import nightshift.documents.Word;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;

/** What stands on the page outside labels and tables: tracking numbers, Amazon order numbers, ship-to blocks, cancellations. */
final class LooseEnds {
    private static final Pattern CANCELLED = Pattern.compile(
            "(?i)\\b((has|have|had|was|were|been|is|are) (been )?(cancell?ed|discontinued)|(line|item|status|order)s?:? (cancell?ed|discontinued)|cancell?ed by)");
    private static final Pattern SMALL_PRINT =
            Pattern.compile("(?i)\\b(cannot|can not|may not|not be|if|unless|once|will be|policy|terms)\\b");
    private final Sheet sheet;
    private final TrackingNumbers trackingNumbers;
    private final Set<Word> known = new HashSet<>();

    LooseEnds(Sheet sheet, TrackingNumbers trackingNumbers, List<Entry> entries) {
        this.sheet = sheet;
        this.trackingNumbers = trackingNumbers;
        entries.forEach(entry -> {
            List<Cell> cells = new ArrayList<>(entry.values().values());
            if (entry.has(Field.TRACKING)) {
                cells.addAll(entry.below());
            }
            cells.forEach(cell -> cell.tokens().forEach(token -> known.add(token.word())));
        });
    }

    void tie(Drafts drafts) {
        tieNumbers(drafts);
        drafts.only().ifPresent(draft -> {
            tieReferences(draft);
            Addresses.of(sheet).forEach(block -> draft.addresses.add(block.address()));
        });
        sheet.rows().stream()
                .map(Row::text)
                .filter(text -> CANCELLED.matcher(text).find()
                        && !SMALL_PRINT.matcher(text).find())
                .findFirst()
                .ifPresent(text -> drafts.all()
                        .forEach(draft -> draft.doubt(
                                ReasonKind.VENDOR_CANCELLED,
                                "The supplier writes \"" + text + "\": check what of " + draft.called()
                                        + " really ships.")));
    }

    private void tieNumbers(Drafts drafts) {
        Set<TrackingNumber> read = new HashSet<>();
        drafts.all().forEach(draft -> read.addAll(draft.parcels.keySet()));
        List<Found<TrackingNumber>> more = sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> trackingNumbers.distinctive(cell).stream())
                .filter(number -> !read.contains(number.value()) && !isKnown(number))
                .toList();
        Optional<Draft> only = drafts.only();
        if (only.isPresent() && read.isEmpty()) {
            more.forEach(number -> only.get().parcel(number, Optional.empty()));
        } else {
            more.forEach(number -> drafts.all()
                    .forEach(draft -> draft.doubt(
                            ReasonKind.CONFLICTING_VALUES,
                            "The document also shows the number " + number.value()
                                    + " away from the tracking numbers: check whether it is a parcel of "
                                    + draft.called() + ".")));
        }
    }

    private boolean isKnown(Found<TrackingNumber> number) {
        return known.stream().anyMatch(word -> number.evidence().boxes().contains(word.box()));
    }

    private void tieReferences(Draft draft) {
        sheet.rows().stream().flatMap(row -> row.cells().stream()).forEach(cell -> AmazonOrderId.within(cell.text())
                .ifPresent(id -> draft.references.putIfAbsent(id.value(), cell.found(id.value()))));
    }
}
