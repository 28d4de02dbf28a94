package nightshift.catalog.lists;

import java.math.BigDecimal;
import java.util.Optional;

/** The values of one column stand in another one: stock with cents, or what was the stock before is now the cost. */
final class ColumnsSwapped implements ListCheck {
    private static final int FRACTIONS = 5;
    private static final int EXCHANGED = 30;

    private final Share fractions = new Share();
    private final Share exchanged = new Share();

    @Override
    public void row(ListRow row, KnownValues before) {
        row.stock().ifPresent(stock -> fractions.count(row.has(RowTrouble.Kind.FRACTION)));
        before.stock().ifPresent(stock -> before.cost()
                .filter(cost -> cost.compareTo(BigDecimal.valueOf(stock)) != 0)
                .ifPresent(cost -> exchanged.count(isExchanged(row, stock, cost))));
    }

    private static boolean isExchanged(ListRow row, int stock, BigDecimal cost) {
        boolean costIsStock = row.cost()
                .filter(now -> now.compareTo(BigDecimal.valueOf(stock)) == 0)
                .isPresent();
        boolean stockIsCost =
                row.stock().filter(now -> now.compareTo(cost) == 0).isPresent();
        return costIsStock || stockIsCost;
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        if (fractions.moreThan(FRACTIONS)) {
            return Optional.of("Its stock column holds prices: %d of %d values have decimals"
                    .formatted(fractions.some(), fractions.all()));
        }
        return exchanged.moreThan(EXCHANGED)
                ? Optional.of("Stock and cost look swapped: in %d of %d rows one is what the other was before"
                        .formatted(exchanged.some(), exchanged.all()))
                : Optional.empty();
    }
}
