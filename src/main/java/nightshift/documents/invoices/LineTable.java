package nightshift.documents.invoices;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.documents.Found;
import nightshift.documents.loading.TimeLimit;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;

/** Reads the lines under their headings over all pages, until the sums begin. */
final class LineTable {
    private static final float SAME_LINE = 1.2f;

    private final Sheet sheet;
    private final List<Heading> headings;
    private final Numerals numerals;
    private final SumLabels sums;
    private final HeadValues values;
    private final List<LineDraft> drafts = new ArrayList<>();
    private final List<LineDraft> billed;
    private final List<SumEntry> charges;
    private final List<TableRow> waiting = new ArrayList<>();
    private final BackorderNotes notes = new BackorderNotes();
    private final Set<Integer> used = new HashSet<>();
    private Optional<Found<String>> order = Optional.empty();
    private boolean subtotaled;
    private boolean ended;

    LineTable(Sheet sheet, List<Heading> headings, Numerals numerals, HeadValues values) {
        this.sheet = sheet;
        this.headings = headings;
        this.numerals = numerals;
        this.sums = new SumLabels(numerals);
        this.values = values;
        for (int at = 0; at < headings.size(); at++) {
            read(headings.get(at), at + 1 < headings.size() ? headings.get(at + 1) : null);
        }
        hand(Optional.empty());
        List<LineDraft> all = drafts.stream().filter(LineDraft::isBilled).toList();
        charges = all.stream().flatMap(draft -> charge(draft).stream()).toList();
        billed = charges.isEmpty()
                ? all
                : all.stream().filter(draft -> charge(draft).isEmpty()).toList();
    }

    List<LineDraft> drafts() {
        return billed;
    }

    /** Freight and other charges that are printed as lines. */
    List<SumEntry> charges() {
        return charges;
    }

    private static Optional<SumEntry> charge(LineDraft draft) {
        return InvoiceLabels.SUMS
                .whole(draft.words(ColumnKind.DESCRIPTION))
                .flatMap(field -> draft.figure(ColumnKind.AMOUNT).flatMap(amount -> draft.text(ColumnKind.DESCRIPTION)
                        .map(text -> new SumEntry(field, text.value(), amount.found(), Integer.MAX_VALUE))))
                .filter(SumEntry::isCharge);
    }

    /** Rows that the sums must leave alone: lines, headings, and all that stands above the first heading. */
    boolean isUsed(int row) {
        return used.contains(row) || headings.stream().anyMatch(heading -> heading.covers(row));
    }

    int lastRow() {
        return drafts().stream().mapToInt(draft -> draft.last().at()).max().orElse(Integer.MAX_VALUE);
    }

    List<String> backordered() {
        return notes.parts(drafts);
    }

    private void read(Heading heading, @org.jspecify.annotations.Nullable Heading next) {
        int end = next == null ? sheet.rows().size() : pageTop(next);
        for (int at = heading.lastRow() + 1; at < end && !ended; at++) {
            TimeLimit.checkpoint();
            read(at, heading);
        }
        ended = ended && next == null;
    }

    /** Above headings that are printed again stands the head of their page. */
    private int pageTop(Heading next) {
        int top = next.firstRow();
        while (top > 0
                && sheet.rows().get(top - 1).page() == next.page()
                && next.page() > headings.get(0).page()) {
            top--;
        }
        return top;
    }

    private void read(int at, Heading heading) {
        Row row = sheet.rows().get(at);
        TableRow placed = TableRow.of(at, row, heading, numerals);
        if (isSum(row, placed)) {
            return;
        }
        if (!placed.hasValues()) {
            if (!subtotaled && !notes.read(placed, drafts, numerals)) {
                waiting.add(placed);
            }
            return;
        }
        if (subtotaled && !placed.isWhole()) {
            ended = true;
            return;
        }
        subtotaled = false;
        accept(placed);
    }

    /** Whether it is a line of sums; they end the lines unless more lines follow. */
    private boolean isSum(Row row, TableRow placed) {
        List<SumLabels.Sum> printed = sums.of(row);
        if (printed.size() > 1
                && !drafts.isEmpty()
                && printed.stream().allMatch(sum -> sum.amount().isEmpty())) {
            ended = true;
            return true;
        }
        for (SumLabels.Sum sum : printed) {
            boolean line = placed.isWhole() && !sum.whole() && placed.has(ColumnKind.QUANTITY);
            if (sum.amount().isEmpty() || line) {
                continue;
            }
            switch (sum.field()) {
                case SECTION -> {}
                case TOTAL, AMOUNT_DUE, TAX, PREVIOUS_BALANCE -> ended = !drafts.isEmpty();
                default -> subtotaled = !drafts.isEmpty();
            }
            return true;
        }
        return false;
    }

    private void accept(TableRow row) {
        if (!drafts.isEmpty() && completes(row, drafts.get(drafts.size() - 1))) {
            LineDraft current = drafts.get(drafts.size() - 1);
            waiting.forEach(current::add);
            waiting.clear();
            current.add(row);
        } else {
            LineDraft next = new LineDraft(row, numerals);
            hand(Optional.of(next));
            next.forOrder(order);
            drafts.add(next);
        }
        used.add(row.at());
    }

    /** Values of one line may be printed in two rows. */
    private static boolean completes(TableRow row, LineDraft current) {
        return !current.has(ColumnKind.AMOUNT)
                && row.row().closelyBelow(current.last().row(), SAME_LINE)
                && row.completes(current.first())
                && row.figure(ColumnKind.AMOUNT).isPresent();
    }

    /** Gives rows of words between two lines to the one they stand nearer to, if the next line has no words of its own. */
    private void hand(Optional<LineDraft> next) {
        waiting.removeIf(this::isOrder);
        int split = next.filter(line -> !line.isNamed())
                .map(line -> widestGap(line.first()))
                .orElse(waiting.size());
        if (!drafts.isEmpty()) {
            waiting.subList(0, split).forEach(drafts.get(drafts.size() - 1)::add);
        }
        next.ifPresent(line -> line.addAbove(waiting.subList(split, waiting.size())));
        waiting.clear();
    }

    private int widestGap(TableRow next) {
        int split = 0;
        float widest = -1;
        for (int at = 0; at <= waiting.size(); at++) {
            Row below = at < waiting.size() ? waiting.get(at).row() : next.row();
            Optional<Row> above = at > 0
                    ? Optional.of(waiting.get(at - 1).row())
                    : drafts.isEmpty()
                            ? Optional.empty()
                            : Optional.of(drafts.get(drafts.size() - 1).last().row());
            float gap = above.filter(row -> row.page() == below.page())
                    .map(row -> below.top() - row.top())
                    .orElse(Float.MAX_VALUE);
            if (gap > widest) {
                widest = gap;
                split = at;
            }
        }
        return split;
    }

    /** A heading over some lines that names the order they are for. */
    private boolean isOrder(TableRow row) {
        Cell cell = row.row().cells().get(0);
        Optional<Found<String>> named = InvoiceLabels.HEAD
                .at(cell.tokens(), 0)
                .filter(label -> label.meaning() == HeadField.PURCHASE_ORDER
                        && label.end() < cell.tokens().size())
                .flatMap(label -> values.identifier(cell.from(label.end())));
        named.ifPresent(number -> order = named);
        return named.isPresent();
    }
}
