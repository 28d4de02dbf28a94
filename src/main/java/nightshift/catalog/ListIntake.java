package nightshift.catalog;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Takes a supplier's list in, or refuses it. It is judged first, with nothing changed, and only then put in force. A refused one
 * leaves everything as it was.
 */
@Component
public class ListIntake {
    private static final int SHORTEST_FINGERPRINT = 12;
    private static final int TRIES = 3;

    private final SupplierFeeds feeds;
    private final ListJudge judge;
    private final ListAcceptance acceptance;
    private final Clock clock;

    ListIntake(SupplierFeeds feeds, ListJudge judge, ListAcceptance acceptance, Clock clock) {
        this.feeds = feeds;
        this.judge = judge;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    /**
     * Empty where there is nothing new: the list in force once more, a file that a newer one took the place of, or one that was refused for
     * the same reasons before.
     *
     * @param taken the subject of a refused list of which a person said that it is to be used as it is; blank: none
     */
    public Optional<ListOutcome> take(OfferedList offered, String taken) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                return takeOnce(offered, taken);
            } catch (ListOvertaken e) {
                // once more, before the list that came in between
            }
        }
        return takeOnce(offered, taken);
    }

    private Optional<ListOutcome> takeOnce(OfferedList offered, String taken) {
        SupplierStanding standing = judge.standing(offered);
        Optional<SupplierFeed> before = feeds.inForce(offered.supplier(), offered.purpose());
        JudgedList judged = judge.judge(offered, standing, before);
        if (judged.tellsNothingNewAfter(before, offered)
                || !judge.isTooOld(offered, judged)
                        && before.filter(inForce -> feeds.isOvertaken(offered, judged, inForce))
                                .isPresent()) {
            return Optional.empty();
        }
        boolean used = judged.refusals().isEmpty() || judged.acceptable() && wanted(offered, judged, before, taken);
        return used
                ? Optional.of(outcome(acceptance.accept(offered, judged), before))
                : refused(offered, judged, before);
    }

    /** Whether a person said that exactly this list is to be used: on its flag, or in the settings. */
    private boolean wanted(OfferedList offered, JudgedList judged, Optional<SupplierFeed> before, String taken) {
        boolean inSettings = offered.settings().accept().stream()
                .anyMatch(text -> text.length() >= SHORTEST_FINGERPRINT
                        && judged.fingerprint().startsWith(text));
        return inSettings
                || lastRefused(offered, before)
                        .filter(judged::isSameAs)
                        .filter(feed -> feed.subject().equals(taken))
                        .isPresent();
    }

    /** The one refused last, where nothing was put in force since. */
    private Optional<SupplierFeed> lastRefused(OfferedList offered, Optional<SupplierFeed> before) {
        return feeds.refused(offered.supplier(), offered.purpose())
                .filter(feed -> before.isEmpty() || feed.id() > before.get().id());
    }

    private Optional<ListOutcome> refused(OfferedList offered, JudgedList judged, Optional<SupplierFeed> before) {
        boolean known = lastRefused(offered, before)
                .filter(feed -> judged.isSameAs(feed) && feed.isRefusedFor(judged.reasons()))
                .isPresent();
        return known ? Optional.empty() : Optional.of(outcome(feeds.add(offered, judged, clock.instant()), before));
    }

    private ListOutcome outcome(long feed, Optional<SupplierFeed> before) {
        return new ListOutcome(feeds.find(feed).orElseThrow(), before);
    }
}
