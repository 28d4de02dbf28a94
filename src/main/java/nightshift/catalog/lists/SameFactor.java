package nightshift.catalog.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Nearly all costs changed by the same factor: they are in another currency or for another unit, or prices went up for all. */
final class SameFactor implements ListCheck {
    private static final int NEARLY_ALL = 90;
    private static final int SMALL_CHANGE = 5;
    private static final int FEW = 20;
    private static final BigDecimal CHEAP = BigDecimal.ONE;

    private final Map<Integer, Integer> percents = new HashMap<>();
    private int all;

    @Override
    public void row(ListRow row, KnownValues before) {
        row.cost().ifPresent(now -> before.cost()
                .filter(cost -> cost.compareTo(CHEAP) > 0)
                .ifPresent(cost -> {
                    all++;
                    BigDecimal percent = now.multiply(BigDecimal.valueOf(100)).divide(cost, 0, RoundingMode.HALF_UP);
                    percents.merge(percent.min(BigDecimal.valueOf(1_000_000)).intValue(), 1, Integer::sum);
                }));
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return percents.entrySet().stream()
                .filter(factor -> all >= FEW && Math.abs(factor.getKey() - 100) > SMALL_CHANGE)
                .filter(factor -> around(factor.getKey()) * 100L > (long) all * NEARLY_ALL)
                .findFirst()
                .map(factor ->
                        "Nearly all costs are %s times what they were: another currency or unit, or a new price list"
                                .formatted(BigDecimal.valueOf(factor.getKey(), 2)));
    }

    /** Cents are rounded, so neighbors count too. */
    private int around(int percent) {
        return percents.getOrDefault(percent - 1, 0)
                + percents.getOrDefault(percent, 0)
                + percents.getOrDefault(percent + 1, 0);
    }

    @Override
    public boolean acceptable() {
        return true;
    }
}
