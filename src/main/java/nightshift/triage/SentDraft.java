package nightshift.triage;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A draft that a person sent.
 *
 * @param changed share of it he changed before, 0 to 1
 */
public record SentDraft(long workId, Instant at, BigDecimal changed) {}
