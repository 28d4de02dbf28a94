package nightshift.catalog.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One item twice with different values: nobody knows which one holds. */
final class DuplicateSkus implements ListCheck {
    private static final int NAMED = 3;

    private final SeenItems seen = new SeenItems();
    private final List<String> first = new ArrayList<>();
    private int contradicting;

    @Override
    public void row(ListRow row, KnownValues before) {
        row.sku().ifPresent(sku -> {
            int value = 31
                            * row.stock()
                                    .map(number -> number.stripTrailingZeros().hashCode())
                                    .orElse(0)
                    + row.cost()
                            .map(number -> number.stripTrailingZeros().hashCode())
                            .orElse(0);
            if (seen.add(sku.key(), value) == SeenItems.Seen.OTHERWISE) {
                contradicting++;
                if (first.size() < NAMED) {
                    first.add(row.partNumber() + " in line " + row.line());
                }
            }
        });
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return contradicting == 0
                ? Optional.empty()
                : Optional.of("%d items stand there twice with different values, such as %s"
                        .formatted(contradicting, String.join(", ", first)));
    }
}
