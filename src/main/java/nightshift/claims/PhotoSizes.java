package nightshift.claims;

import java.util.List;
import java.util.Objects;
import nightshift.claims.ClaimOutcome.SizedPhoto;

/** Shares out what the supplier's mailbox takes among the photos of a claim. */
final class PhotoSizes {
    /** Mail carries a file as text, a third larger, and has a text of its own. */
    private static final int PERCENT_OF_MAIL = 70;

    /** Smaller than this a photo shows nothing any more. */
    private static final long SMALLEST = 60_000;

    private PhotoSizes() {}

    /**
     * @param taken bytes that earlier photos have.
     * @return as many as fit, in their order
     */
    static List<SizedPhoto> of(List<Photo> photos, VendorProfile profile, long taken) {
        long mail =
                Objects.requireNonNull(profile.largestMail(), "largest-mail").toBytes() * PERCENT_OF_MAIL / 100;
        long one =
                Objects.requireNonNull(profile.largestPhoto(), "largest-photo").toBytes();
        long left = Math.max(0, mail - taken);
        long count = Math.min(photos.size(), left / SMALLEST);
        return count == 0
                ? List.of()
                : photos.stream()
                        .limit(count)
                        .map(photo -> new SizedPhoto(photo, Math.min(one, left / count)))
                        .toList();
    }
}
