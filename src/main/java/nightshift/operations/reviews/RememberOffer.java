package nightshift.operations.reviews;

/**
 * A correction that may be remembered, so that the same flag does not come back.
 *
 * @param supplier whose documents it is for; empty: whoever they come from
 * @param printed what stands there
 * @param means what it is
 * @param question for the person: {@code Remember that "UPSG" is UPS?}
 */
public record RememberOffer(RememberedKind kind, String supplier, String printed, String means, String question) {}
