package nightshift.catalog;

import java.time.Instant;
import java.util.Optional;

/**
 * @param series {@code shopify}, {@code amazon}, or {@code supplier/NAME}
 * @param quantity from this time until the next point; empty: not known
 */
public record StockPoint(String series, Instant at, Optional<Integer> quantity) {}
