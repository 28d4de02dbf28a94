package nightshift.catalog.lists;

import java.util.Optional;

/** Not one part number can be an item of the store: the rule from part numbers to SKUs is wrong, or it is another list. */
final class NothingOfOurs implements ListCheck {
    private boolean any;

    @Override
    public void row(ListRow row, KnownValues before) {
        any |= row.sku().isPresent();
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return any || facts.rows() == 0
                ? Optional.empty()
                : Optional.of("None of its part numbers fits sku-rule: no item of the store would get a value");
    }
}
