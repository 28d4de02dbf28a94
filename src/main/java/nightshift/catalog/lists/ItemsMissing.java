package nightshift.catalog.lists;

import java.util.List;
import java.util.Optional;

/** Too many items of the list before are not in it, or without a value: it is cut off, or another list. */
final class ItemsMissing implements ListCheck {
    private final ListContext context;
    private int withStock;
    private int withCost;

    ItemsMissing(ListContext context) {
        this.context = context;
    }

    @Override
    public void row(ListRow row, KnownValues before) {
        withStock += before.stock().isPresent() && row.stock().isPresent() ? 1 : 0;
        withCost += before.cost().isPresent() && row.cost().isPresent() ? 1 : 0;
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return context.inForce().flatMap(before -> stock(before).or(() -> cost(before, facts)));
    }

    private Optional<String> stock(ListInForce before) {
        return context.list().purpose().stock() ? refusal("stock", before.stockItems(), withStock) : Optional.empty();
    }

    /** Freight and minimum price are kept where a list is taken without them, so it is held against the list before and not against them. */
    private Optional<String> cost(ListInForce before, ListFacts facts) {
        ListColumns columns = context.list().columns();
        return context.list().purpose().cost()
                ? refusal("cost", before.costItems(), withCost)
                        .or(() -> refusal(columns.freight(), "freight", before.freights(), facts.freights()))
                        .or(() ->
                                refusal(columns.map(), "minimum advertised price", before.minimums(), facts.minimums()))
                : Optional.empty();
    }

    /** None where the settings name no such column. */
    private Optional<String> refusal(List<String> column, String what, int before, int now) {
        return column.isEmpty() ? Optional.empty() : refusal(what, before, now);
    }

    private Optional<String> refusal(String what, int before, int now) {
        long missing = Math.max(0, (long) before - now);
        return missing * 100 > (long) before * context.limits().missing()
                ? Optional.of("Of %d items with a %s before %d are missing, more than %d %%"
                        .formatted(before, what, missing, context.limits().missing()))
                : Optional.empty();
    }

    @Override
    public boolean acceptable() {
        return true;
    }
}
