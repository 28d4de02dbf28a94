package nightshift.catalog.lists;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks at a list once, row by row, and says at the end why it is not used, in as many sentences as there are reasons. */
public final class ListReview {
    private final ListContext context;
    private final SeenItems named = new SeenItems();
    private final List<ListCheck> checks;
    private List<String> columns = List.of();
    private Optional<Instant> latest = Optional.empty();
    private int rows;
    private int leftOut;
    private int freights;
    private int minimums;

    public ListReview(ListContext context) {
        this.context = context;
        this.checks = List.of(
                new EmptyList(),
                new HeaderChanged(context),
                new ColumnGone(context),
                new ColumnsSwapped(),
                new OtherCurrency(context),
                new DamagedText(),
                new NothingOfOurs(),
                new ItemsMissing(context),
                new DuplicateSkus(named),
                new AbsurdNumbers(context),
                new ZeroCost(context),
                new CostMoved(context),
                new SameFactor(),
                new StockGone(context),
                new TooOld(context));
    }

    public void header(List<String> names) {
        columns = List.copyOf(names);
    }

    public void row(ListRow row, KnownValues before) {
        rows++;
        leftOut += row.usable() ? 0 : 1;
        freights += row.freight().isPresent() ? 1 : 0;
        minimums += row.hasMinimum() ? 1 : 0;
        row.asOf().filter(at -> latest.isEmpty() || at.isAfter(latest.get())).ifPresent(at -> latest = Optional.of(at));
        checks.forEach(check -> check.row(row, before));
    }

    public ListFacts facts() {
        return new ListFacts(columns, rows, latest.orElse(context.fileAsOf()), leftOut, freights, minimums);
    }

    /** Which items it named so far. */
    public SeenItems named() {
        return named;
    }

    /** Empty: it may be used. */
    public List<ListRefusal> refusals() {
        ListFacts facts = facts();
        return checks.stream()
                .flatMap(check ->
                        check.refusal(facts).map(reason -> new ListRefusal(reason, check.acceptable())).stream())
                .toList();
    }
}
