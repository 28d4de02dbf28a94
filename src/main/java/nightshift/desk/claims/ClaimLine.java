package nightshift.desk.claims;

import java.time.Instant;
import nightshift.claims.ClaimState;
import nightshift.claims.ClaimView;
import nightshift.desk.StoreTime;

/**
 * A claim as the list shows it.
 *
 * @param standing how it stands, as a phrase
 * @param overdue whether the supplier's time is over
 */
record ClaimLine(ClaimView claim, String standing, boolean overdue) {
    static ClaimLine of(ClaimView claim, StoreTime time, Instant now) {
        return new ClaimLine(claim, standing(claim, time), claim.overdue(now));
    }

    static String words(ClaimState state) {
        return switch (state) {
            case PHOTOS_ASKED -> "the customer is asked for photos";
            case DRAFTED -> "drafts wait to be sent";
            case BOTH_SENT -> "waits for the supplier";
            case FOLLOWED_UP -> "followed up";
            case ANSWERED -> "the supplier answered";
            case CLOSED -> "closed";
        };
    }

    private static String standing(ClaimView claim, StoreTime time) {
        String due = claim.dueAt().map(at -> ", answer due " + time.of(at)).orElse("");
        return words(claim.state()) + due;
    }
}
