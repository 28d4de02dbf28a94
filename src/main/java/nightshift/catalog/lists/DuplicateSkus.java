package nightshift.catalog.lists;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One item twice with different values: nobody knows which one holds. */
final class DuplicateSkus implements ListCheck {
    private static final int NAMED = 3;

    private final SeenItems seen;
    private final List<String> first = new ArrayList<>();
    private int contradicting;

    DuplicateSkus(SeenItems seen) {
        this.seen = seen;
    }

    @Override
    public void row(ListRow row, KnownValues before) {
        row.sku().ifPresent(sku -> {
            int value = Objects.hash(
                    plain(row.stock()), plain(row.cost()), plain(row.freight()), plain(row.minimumAdvertised()));
            if (seen.add(sku.key(), value) == SeenItems.Seen.OTHERWISE) {
                contradicting++;
                if (first.size() < NAMED) {
                    first.add(row.partNumber() + " in line " + row.line());
                }
            }
        });
    }

    private static int plain(Optional<BigDecimal> number) {
        return number.map(value -> value.stripTrailingZeros().hashCode()).orElse(-1);
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return contradicting == 0
                ? Optional.empty()
                : Optional.of("%d items stand there twice with different values, such as %s"
                        .formatted(contradicting, String.join(", ", first)));
    }
}
