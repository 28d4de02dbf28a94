package nightshift.catalog.lists;

import java.util.Optional;

/** Nothing is for nothing: a cost of 0 would make a floor of 0. */
final class ZeroCost implements ListCheck {
    private final int percent;
    private final Share free = new Share();
    private String first = "";

    ZeroCost(ListContext context) {
        this.percent = context.limits().zeroCost();
    }

    @Override
    public void row(ListRow row, KnownValues before) {
        row.cost().ifPresent(cost -> {
            boolean zero = row.has(RowTrouble.Kind.ZERO_COST);
            free.count(zero);
            if (zero && first.isEmpty()) {
                first = row.partNumber() + " in line " + row.line();
            }
        });
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return free.moreThan(percent)
                ? Optional.of("%d of %d items would cost 0, such as %s".formatted(free.some(), free.all(), first))
                : Optional.empty();
    }
}
