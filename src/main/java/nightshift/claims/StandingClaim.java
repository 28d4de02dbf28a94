package nightshift.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.EmailAddress;

/**
 * A claim there is already, as a later mail about the same order meets it.
 *
 * @param workId of the mail that made it
 * @param lines the order lines it is for
 * @param vendorDraft what became of the first draft to the supplier; empty: none was made yet
 * @param photos digests of the photos it has
 * @param reserved bytes its photos may take together
 */
public record StandingClaim(
        long id,
        long workId,
        String reference,
        EmailAddress mailbox,
        String orderId,
        Set<String> lines,
        String supplier,
        EmailAddress vendorAddress,
        String poNumber,
        ClaimState state,
        Optional<ClaimDraft> vendorDraft,
        Set<String> photos,
        long reserved) {
    public StandingClaim {
        lines = Set.copyOf(lines);
        photos = Set.copyOf(photos);
    }

    List<Photo> newOf(List<Photo> all) {
        return all.stream().filter(photo -> !photos.contains(photo.sha256())).toList();
    }
}
