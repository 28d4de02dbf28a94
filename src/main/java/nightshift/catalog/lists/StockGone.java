package nightshift.catalog.lists;

import java.util.Optional;

/** Too much of what was in stock is out all at once: it would empty the store. */
final class StockGone implements ListCheck {
    private static final int FEW = 20;

    private final int percent;
    private final Share gone = new Share();

    StockGone(ListContext context) {
        this.percent = context.limits().stockGone();
    }

    @Override
    public void row(ListRow row, KnownValues before) {
        row.stock().ifPresent(now -> before.stock()
                .filter(pieces -> pieces > 0)
                .ifPresent(pieces -> gone.count(now.signum() <= 0)));
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return gone.all() >= FEW && gone.moreThan(percent)
                ? Optional.of("%d of %d items that were in stock are out all at once".formatted(gone.some(), gone.all()))
                : Optional.empty();
    }
}
