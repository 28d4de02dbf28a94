package nightshift.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;

/**
 * When so much would be paused at once that a wrong list is likelier than an empty store.
 *
 * @param percent of all live items; beyond it nothing at all is written
 * @param supplierPercent of the live items of one supplier; beyond it nothing of his is written
 * @param atLeast fewer pauses than this never trip it; a count that falls to none is one, whichever rule says so
 */
public record Breaker(@Min(1) @Max(100) int percent, @Min(1) @Max(100) int supplierPercent, @Positive int atLeast) {
    private static final int ALL = 100;

    boolean tripsAt(int paused, int live) {
        return trips(paused, live, percent);
    }

    boolean tripsForSupplierAt(int paused, int live) {
        return trips(paused, live, supplierPercent);
    }

    private boolean trips(int paused, int live, int limit) {
        return paused >= atLeast && (long) paused * ALL > (long) live * limit;
    }
}
