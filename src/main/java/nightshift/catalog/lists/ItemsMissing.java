package nightshift.catalog.lists;

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
        return context.inForce().flatMap(before -> (context.list().purpose().stock()
                        ? refusal("stock", before.stockItems(), withStock)
                        : Optional.<String>empty())
                .or(() -> context.list().purpose().cost()
                        ? refusal("cost", before.costItems(), withCost)
                        : Optional.empty()));
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
