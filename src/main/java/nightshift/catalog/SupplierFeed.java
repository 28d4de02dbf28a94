package nightshift.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A list that came, used or not.
 *
 * @param fingerprint of what stands in it, the same however its file was written
 * @param columns its header
 * @param reasons why it is not used; empty: it is, or was until the next one
 * @param leftOut rows that are not used
 * @param freights rows that say what freight comes on top
 * @param minimums rows that say below which price it must not be advertised
 * @param acceptable refused, and a person may have it used as it is
 * @param impact what it changed, or would change
 */
public record SupplierFeed(
        long id,
        String supplier,
        String purpose,
        String name,
        String fingerprint,
        List<String> columns,
        int rows,
        Instant asOf,
        Instant receivedAt,
        List<String> reasons,
        int leftOut,
        int freights,
        int minimums,
        boolean acceptable,
        ListImpact impact) {
    /** Whether it was refused for exactly this; what stands in several lines is kept as several reasons. */
    boolean isRefusedFor(List<String> why) {
        return reasons.equals(why.stream().flatMap(String::lines).toList());
    }

    public boolean accepted() {
        return reasons.isEmpty();
    }

    public Optional<String> supplierName() {
        return Optional.of(supplier);
    }

    /** What the work of looking at it is called. */
    public String subject() {
        return "list/" + id;
    }

    /** What a person writes below {@code accept} to have it used anyway. */
    public String shortFingerprint() {
        return fingerprint.substring(0, 12);
    }
}
