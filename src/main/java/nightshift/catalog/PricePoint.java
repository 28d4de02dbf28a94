package nightshift.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** @param amount in the store's currency, from this time until the next point; empty: there was none */
public record PricePoint(PriceSeries series, Instant at, Optional<BigDecimal> amount) {}
