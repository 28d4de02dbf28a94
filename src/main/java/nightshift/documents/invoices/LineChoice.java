package nightshift.documents.invoices;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which printed rows are lines. A row with an amount but without a price may tell what the line above contains: the
 * arithmetic chooses.
 *
 * @param leftOut how many rows are no lines of their own
 */
record LineChoice(List<InvoiceLine> lines, int leftOut) {
    static LineChoice of(List<LineDraft> drafts, List<SumEntry> sums, int lastRow) {
        List<InvoiceLine> all = numbered(drafts);
        if (!Sums.agree(all, sums, lastRow)) {
            for (Predicate<LineDraft> full : List.<Predicate<LineDraft>>of(LineChoice::isPriced, LineDraft::isNamed)) {
                List<LineDraft> kept = drafts.stream().filter(full).toList();
                if (!kept.isEmpty() && kept.size() < drafts.size() && Sums.agree(numbered(kept), sums, lastRow)) {
                    return new LineChoice(numbered(kept), drafts.size() - kept.size());
                }
            }
        }
        return new LineChoice(all, 0);
    }

    private static boolean isPriced(LineDraft draft) {
        return draft.figure(ColumnKind.PRICE).isPresent() || draft.has(ColumnKind.PART);
    }

    private static List<InvoiceLine> numbered(List<LineDraft> drafts) {
        return IntStream.range(0, drafts.size())
                .mapToObj(at -> drafts.get(at).line(at + 1))
                .toList();
    }

    List<String> proofs() {
        return leftOut == 0
                ? List.of()
                : List.of(
                        "%d rows with an amount, but without price or name, are no lines of their own: the sums agree without them."
                                .formatted(leftOut));
    }
}
