package nightshift.catalog.lists;

import java.util.Currency;
import java.util.Optional;
import java.util.TreeSet;

/** Amounts in another currency than the store's: nobody knows today's rate here. */
final class OtherCurrency implements ListCheck {
    private final ListContext context;
    private final TreeSet<String> named = new TreeSet<>();

    OtherCurrency(ListContext context) {
        this.context = context;
    }

    @Override
    public void row(ListRow row, KnownValues before) {
        named.addAll(row.currencies());
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        if (!context.list().purpose().cost()) {
            return Optional.empty();
        }
        if (named.isEmpty() && context.list().currency() != null) {
            named.add(context.list().currency());
        }
        String store = context.storeCurrency().map(Currency::getCurrencyCode).orElse("");
        TreeSet<String> others = new TreeSet<>(named);
        others.remove(store);
        if (others.isEmpty() || store.isEmpty() && named.size() == 1) {
            return Optional.empty();
        }
        return Optional.of("Its amounts are in " + String.join(" and ", others)
                + (store.isEmpty() ? "" : ", the store's in " + store));
    }
}
