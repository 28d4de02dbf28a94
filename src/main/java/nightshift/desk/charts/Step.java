package nightshift.desk.charts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * From this moment on it was that much.
 *
 * @param amount empty: from here on there was none, until the next step
 */
public record Step(Instant at, Optional<BigDecimal> amount) {}
