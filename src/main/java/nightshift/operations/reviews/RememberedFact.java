package nightshift.operations.reviews;

import java.time.Instant;

/**
 * Something people said of a supplier that counts until it is forgotten, kept by the feature it is for.
 *
 * @param key by which it is forgotten
 * @param kind for people: {@code part number}
 * @param about whose it is
 * @param printed what stands on his papers
 * @param means what it is
 */
public record RememberedFact(
        String key,
        String kind,
        String about,
        String printed,
        String means,
        String rememberedBy,
        Instant rememberedAt) {}
