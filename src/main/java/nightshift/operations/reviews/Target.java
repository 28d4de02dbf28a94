package nightshift.operations.reviews;

/** What a person acts on: a flag, or an item as it was decided. */
public sealed interface Target {
    record OfReview(long reviewId) implements Target {}

    record OfItem(long decisionId) implements Target {}
}
