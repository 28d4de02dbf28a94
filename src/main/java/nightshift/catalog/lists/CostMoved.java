package nightshift.catalog.lists;

import java.math.BigDecimal;
import java.util.Optional;

/** Too many costs moved too far at once: another price list, another unit, another currency. */
final class CostMoved implements ListCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ListLimits limits;
    private final Share moved = new Share();

    CostMoved(ListContext context) {
        this.limits = context.limits();
    }

    @Override
    public void row(ListRow row, KnownValues before) {
        row.cost().ifPresent(now -> before.cost()
                .filter(cost -> cost.signum() > 0)
                .ifPresent(cost -> moved.count(movedFar(cost, now))));
    }

    private boolean movedFar(BigDecimal before, BigDecimal now) {
        BigDecimal move = now.subtract(before).abs().multiply(HUNDRED);
        return move.compareTo(before.multiply(BigDecimal.valueOf(limits.costMoved()))) > 0;
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return moved.moreThan(limits.costMovedRows())
                ? Optional.of("The cost of %d of %d items moved by more than %d %%"
                        .formatted(moved.some(), moved.all(), limits.costMoved()))
                : Optional.empty();
    }

    @Override
    public boolean acceptable() {
        return true;
    }
}
