package nightshift.pricing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.catalog.LastWritten;
import nightshift.catalog.StockWish;
import nightshift.competition.Competition;

/**
 * What a sweep knows besides the catalog.
 *
 * @param ownSellers the store's own seller ids; none: nothing is repriced
 * @param competition what Keepa last said, by ASIN
 * @param dayStarts prices before the first change of the last 24 hours, where there was one
 * @param pastPrices ours within the time that Keepa's data may be old
 * @param lastWritten what Nightshift wrote last
 * @param open prices with a write that has no outcome yet
 * @param wishes what stock rules ask of prices
 * @param takenBack prices that a person restored within 24 hours
 */
public record Circumstances(
        Instant now,
        ZoneId zone,
        Set<String> ownSellers,
        Map<String, Competition> competition,
        Map<PriceKey, BigDecimal> dayStarts,
        Map<PriceKey, Set<BigDecimal>> pastPrices,
        Map<PriceKey, LastWritten<BigDecimal>> lastWritten,
        Set<PriceKey> open,
        Map<PriceKey, StockWish> wishes,
        Set<PriceKey> takenBack) {

    /** What our price there was lately, and what Nightshift wrote last, however long ago. */
    Set<BigDecimal> ours(PriceKey key) {
        return Stream.concat(
                        pastPrices.getOrDefault(key, Set.of()).stream(),
                        Stream.ofNullable(lastWritten.get(key)).map(LastWritten::value))
                .collect(Collectors.toSet());
    }

    ZonedDateTime localTime() {
        return now.atZone(zone);
    }
}
