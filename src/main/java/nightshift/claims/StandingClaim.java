package nightshift.claims;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.core.EmailAddress;

/**
 * A claim there is already, as a later mail about the same order meets it.
 *
 * @param workId of the mail that made it
 * @param lines the order lines it is for
 * @param openedAt when its first mail was worked on
 * @param vendorDraft what became of the first draft to the supplier; empty: none was made yet, or only recorded in shadow
 * @param photos those it has
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
        Instant openedAt,
        Optional<ClaimDraft> vendorDraft,
        List<Photo> photos,
        long reserved) {
    public StandingClaim {
        lines = Set.copyOf(lines);
        photos = List.copyOf(photos);
    }

    boolean has(Photo photo) {
        return photos.stream().anyMatch(one -> one.sha256().equals(photo.sha256()));
    }

    List<Photo> newOf(List<Photo> all) {
        return all.stream().filter(photo -> !has(photo)).toList();
    }

    /** Those the supplier is to get with these new ones: all where there is no draft to him yet. */
    List<Photo> toSend(List<Photo> more) {
        return vendorDraft.isPresent()
                ? more
                : Stream.concat(photos.stream(), more.stream()).toList();
    }

    /** Bytes that are taken in the mail to the supplier. */
    long taken() {
        return vendorDraft.isPresent() ? reserved : 0;
    }
}
