package nightshift.operations.reviews;

import java.time.Instant;

/** A correction that people wanted to be remembered. Fields as in {@link RememberOffer}. */
public record Remembered(
        long id,
        RememberedKind kind,
        String supplier,
        String printed,
        String means,
        String rememberedBy,
        Instant rememberedAt) {
    /** Whether it counts for documents of this supplier. */
    public boolean isFor(String name) {
        return supplier.isEmpty() || supplier.equals(name);
    }
}
