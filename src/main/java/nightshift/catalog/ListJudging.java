package nightshift.catalog;

import java.util.List;
import java.util.Optional;
import nightshift.catalog.lists.Fingerprint;
import nightshift.catalog.lists.KnownValues;
import nightshift.catalog.lists.ListReview;
import nightshift.catalog.lists.ListRow;
import nightshift.catalog.lists.ListVisitor;

/** One reading of a list: each row is held against what is in force, and what it would change is kept. */
final class ListJudging implements ListVisitor {
    private final ListReview review;
    private final ListMerge merge;
    private final ImpactTally tally;
    private final Fingerprint fingerprint = new Fingerprint();
    private final FoundRows found = new FoundRows();
    private final HeldRows rows;

    /** @param merge by which changes are told; of when the list is, it need not know yet */
    ListJudging(SupplierItems items, String supplier, ListReview review, ListMerge merge, ImpactTally tally) {
        this.review = review;
        this.merge = merge;
        this.tally = tally;
        this.rows = new HeldRows(items, supplier, this::judge);
    }

    @Override
    public void line(List<String> cells) {
        fingerprint.line(cells);
    }

    @Override
    public void header(List<String> columns) {
        review.header(columns);
    }

    @Override
    public void row(ListRow row) {
        rows.row(row);
    }

    void flush() {
        rows.flush();
    }

    private void judge(ListRow row, Optional<HeldItem> held) {
        boolean again = row.key().filter(review.named()::has).isPresent();
        review.row(row, held.map(HeldItem::values).orElse(KnownValues.NOTHING));
        if (again || row.key().isEmpty()) {
            return;
        }
        held.ifPresent(tally::named);
        Optional<ItemChange> change = merge.of(row, held);
        change.ifPresent(tally::changes);
        // a row with a time of its own may be of the list's time, which is known at its end
        if (change.isPresent() || row.asOf().isPresent()) {
            found.add(row, held);
        }
    }

    /** Once, at the end. */
    String fingerprint() {
        return fingerprint.value();
    }

    FoundRows found() {
        return found;
    }

    ImpactTally tally() {
        return tally;
    }
}
