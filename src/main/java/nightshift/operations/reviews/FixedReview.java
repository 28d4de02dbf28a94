package nightshift.operations.reviews;

import java.time.Instant;

/**
 * A flag that closes itself.
 *
 * @param at when it was fixed, as the remote system says
 * @param where the remote system that shows it
 * @param sentence for people
 */
public record FixedReview(long reviewId, Instant at, String where, String sentence) {}
