package nightshift.pricing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.PriceSeries;

/** What a sweep saw on its way besides the prices: where the lines of each item's chart are now. */
final class SweepFindings {
    private final Map<PriceSeries, Map<String, Optional<BigDecimal>>> points = new EnumMap<>(PriceSeries.class);

    void add(CatalogEntry item, List<PriceOutcome> outcomes) {
        // the first is the one on Amazon, where competitors are
        outcomes.stream().filter(SweepFindings::isThoughtAbout).findFirst().ifPresent(outcome -> {
            if (outcome instanceof PriceOutcome.Move move) {
                note(item, move.rival(), Optional.of(move.floor()), Optional.of(move.ceiling()));
            } else if (outcome instanceof PriceOutcome.Stay stay) {
                note(item, stay.rival(), stay.floor(), stay.ceiling());
            }
        });
    }

    private static boolean isThoughtAbout(PriceOutcome outcome) {
        return outcome instanceof PriceOutcome.Move
                || outcome instanceof PriceOutcome.Stay stay && stay.floor().isPresent();
    }

    private void note(
            CatalogEntry item, Optional<BigDecimal> rival, Optional<BigDecimal> floor, Optional<BigDecimal> ceiling) {
        String key = item.sku().key();
        points(PriceSeries.COMPETITOR).put(key, rival);
        points(PriceSeries.FLOOR).put(key, floor);
        points(PriceSeries.CEILING).put(key, ceiling);
    }

    Map<String, Optional<BigDecimal>> points(PriceSeries series) {
        return points.computeIfAbsent(series, one -> new HashMap<>());
    }
}
