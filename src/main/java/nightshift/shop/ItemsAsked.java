package nightshift.shop;

import java.time.Instant;
import java.util.Optional;

/**
 * A question for all items of the shop.
 *
 * @param askedAt since when it may be under way
 * @param answeredBefore the operation of the question before: it is no answer to this one
 */
public record ItemsAsked(Instant askedAt, Optional<String> answeredBefore) {}
