package nightshift.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nightshift.claims.ClaimDrafts;
import nightshift.core.Workflow;
import nightshift.operations.DeadLetterPages;
import nightshift.operations.Differences;
import nightshift.operations.LetterFilter;
import nightshift.operations.Promotions;
import nightshift.operations.ReviewList;
import nightshift.operations.StagedList;
import nightshift.pricing.PriceRunList;
import nightshift.triage.TriagedMails;
import org.springframework.stereotype.Component;

/** What stands on pages of its own and should not be overlooked on the first one. */
@Component
class Concerns {
    private static final Duration LATELY = Duration.ofDays(1);

    private final ReviewList reviews;
    private final DeadLetterPages letters;
    private final Differences differences;
    private final Promotions promotions;
    private final StagedList staged;
    private final PriceRunList sweeps;
    private final TriagedMails mails;
    private final ClaimDrafts claims;
    private final Clock clock;

    Concerns(
            ReviewList reviews,
            DeadLetterPages letters,
            Differences differences,
            Promotions promotions,
            StagedList staged,
            PriceRunList sweeps,
            TriagedMails mails,
            ClaimDrafts claims,
            Clock clock) {
        this.reviews = reviews;
        this.letters = letters;
        this.differences = differences;
        this.promotions = promotions;
        this.staged = staged;
        this.sweeps = sweeps;
        this.mails = mails;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * How much there is of each.
     *
     * @param reviews flags that are open, over all runs: below stands the latest run of each workflow only, which may have found nothing
     * @param letters dead letters that are open, over all runs
     * @param differences where a remote system shows something else than is recorded
     * @param promotions suppliers or workflows that could go to auto
     * @param staged decisions whose writes wait for approval, over all runs
     * @param sweeps sweeps over prices that wait for a person or were stopped
     * @param drafts to customers, that lie in Outlook until a person sends them
     * @param claims with drafts that lie in Outlook until a person sends them
     * @param urgent mails of customers since yesterday that a person has to answer himself
     */
    record Open(
            int reviews,
            int letters,
            int differences,
            int promotions,
            int staged,
            int sweeps,
            int drafts,
            int claims,
            int urgent) {
        static final Open NOTHING = new Open(0, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Whether something besides the flags needs a person. */
        public boolean others() {
            return letters + differences + promotions + staged + sweeps + drafts + claims + urgent > 0;
        }
    }

    Open now(List<Workflow> workflows) {
        return new Open(
                reviews.countOpen(),
                letters.countOpen(LetterFilter.all()),
                workflows.stream().mapToInt(one -> differences.open(one).size()).sum(),
                workflows.stream()
                        .mapToInt(one -> promotions.proposals(one).size())
                        .sum(),
                staged.count(),
                sweeps.countThatNeedAPerson(),
                mails.countUnsent(),
                claims.countClaimsWithUnsent(),
                mails.countUrgent(clock.instant().minus(LATELY)));
    }
}
