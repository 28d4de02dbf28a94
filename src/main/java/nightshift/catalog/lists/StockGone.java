package nightshift.catalog.lists;

import java.util.Optional;

/** Too much of what was in stock is out all at once, or nothing is in stock at all: it would empty the store. */
final class StockGone implements ListCheck {
    private static final int FEW = 20;

    private final int percent;
    private final Share gone = new Share();
    private final Share out = new Share();

    StockGone(ListContext context) {
        this.percent = context.limits().stockGone();
    }

    @Override
    public void row(ListRow row, KnownValues before) {
        row.stock().ifPresent(now -> {
            out.count(now.signum() <= 0);
            before.stock().filter(pieces -> pieces > 0).ifPresent(pieces -> gone.count(now.signum() <= 0));
        });
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        if (gone.all() < FEW && out.all() >= FEW && out.some() == out.all()) {
            return Optional.of("Not one of its %d items is in stock".formatted(out.all()));
        }
        return gone.all() >= FEW && gone.moreThan(percent)
                ? Optional.of(
                        "%d of %d items that were in stock are out all at once".formatted(gone.some(), gone.all()))
                : Optional.empty();
    }

    @Override
    public boolean acceptable() {
        return true;
    }
}
