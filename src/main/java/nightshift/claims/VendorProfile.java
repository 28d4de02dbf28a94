package nightshift.claims;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * What a supplier wants of a claim. What is left out is as {@code nightshift.claims.vendor-defaults} says.
 *
 * @param supplier name of the supplier in the settings; empty in the defaults
 * @param evidence which photos he needs: {@code damage}, {@code carton}, {@code label}; empty: none, so a claim goes out without
 * @param largestPhoto what one photo may have at most
 * @param largestMail what all photos of a mail may have together
 * @param answersWithinDays business days until a follow-up is drafted; unset: {@code nightshift.claims.follow-up-days}
 */
public record VendorProfile(
        @NotNull String supplier,
        @Nullable List<Evidence> evidence,
        @Nullable DataSize largestPhoto,
        @Nullable DataSize largestMail,
        @Nullable @Positive Integer answersWithinDays) {
    /** This profile, with what it leaves out taken from another. */
    VendorProfile orElse(VendorProfile other) {
        return new VendorProfile(
                supplier,
                evidence == null ? other.evidence : evidence,
                largestPhoto == null ? other.largestPhoto : largestPhoto,
                largestMail == null ? other.largestMail : largestMail,
                answersWithinDays == null ? other.answersWithinDays : answersWithinDays);
    }

    List<Evidence> wanted() {
        return evidence == null ? List.of() : List.copyOf(evidence);
    }
}
