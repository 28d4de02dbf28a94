package nightshift.operations;

import static nightshift.operations.TestProcess.decided;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Mode;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With three decisions and seven days as the settings. */
class PromotionsTests {
    private final TestProcess process = TestProcess.alone();
    private int mails;

    @BeforeEach
    void shadow() {
        process.modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "test");
    }

    @Test
    void aSupplierIsProposedAfterEnoughDaysAndDecisionsWithoutADifference() {
        agreed("Acme", 3);
        days(6);
        assertThat(proposals()).isEmpty();
        days(1);

        assertThat(proposals()).singleElement().satisfies(promotion -> {
            assertThat(promotion.supplier()).contains("Acme");
            assertThat(promotion.sentence())
                    .isEqualTo("Acme could go to auto: in 7 days all 3 compared decisions were as you did.");
        });
        assertThat(process.modes.effective(Workflow.FULFILLMENT, Optional.of("Acme")))
                .as("nothing switches by itself")
                .isEqualTo(Mode.SHADOW);
    }

    @Test
    void tooFewDecisionsAreNoProposalHoweverLongItTakes() {
        agreed("Acme", 2);
        days(40);
        assertThat(proposals()).isEmpty();
        assertThat(process.promotions.progress(Workflow.FULFILLMENT))
                .extracting(Promotion::agreed)
                .containsExactly(2);
    }

    @Test
    void aDifferenceStartsTheClockOfThatSupplierAnew() {
        agreed("Acme", 3);
        agreed("Bolt", 3);
        days(6);
        compared("Acme", ComparisonVerdict.DIFFERED);
        days(1);
        assertThat(suppliers()).containsExactly(Optional.of("Bolt"));

        agreed("Acme", 3);
        days(6);

        assertThat(proposals()).singleElement().satisfies(all -> {
            assertThat(all.supplier())
                    .as("all suppliers are ready: the workflow as a whole")
                    .isEmpty();
            assertThat(all.agreed()).isEqualTo(6);
        });
    }

    @Test
    void whatNobodyEverDidIsADifferenceButAFlagThatNobodyDidIsNone() {
        agreed("Acme", 3);
        compared("Acme", ComparisonVerdict.OPEN);
        agreed("Bolt", 3);
        Work flagged = process.work("mail/flag", Optional.of("Bolt"), false);
        long flag = process.decisions
                .commit(decided(flagged, Decision.Review.because(ReasonKind.BAD_TRACKING, "wrong number")))
                .decisionId();
        record(flag, "Bolt", ComparisonVerdict.OPEN);
        days(15);

        process.comparisons.due(Workflow.FULFILLMENT);

        assertThat(suppliers()).containsExactly(Optional.of("Bolt"));
        assertThat(process.comparisons.untold(Workflow.FULFILLMENT).differences())
                .singleElement()
                .asString()
                .contains("nobody shipped it");
    }

    @Test
    void whatWasDecidedAfreshAndWrittenIsNeverGivenUp() {
        compared("Acme", ComparisonVerdict.OPEN);
        process.modes.change(Workflow.FULFILLMENT, Mode.AUTO, "test");
        process.decisions.commit(proceed(process.work("mail/again", Optional.of("Acme"), false), ship("1")));
        days(15);

        process.comparisons.due(Workflow.FULFILLMENT);

        assertThat(process.comparisons.untold(Workflow.FULFILLMENT))
                .isEqualTo(new ComparisonTally(0, 0, List.of(), List.of()));
    }

    @Test
    void aDismissedProposalStaysAwayForAWhile() {
        agreed("Acme", 3);
        days(7);
        process.promotions.dismiss(Workflow.FULFILLMENT, Optional.of("Acme"), "ruth");
        assertThat(proposals()).isEmpty();
        days(31);
        assertThat(proposals()).hasSize(1);
    }

    @Test
    void whoeverIsInAutoIsNotProposed() {
        agreed("Acme", 3);
        days(7);
        process.modes.change(Workflow.FULFILLMENT, Mode.AUTO, "ruth");
        assertThat(proposals()).isEmpty();
    }

    @Test
    void whatIsSettledIsNotComparedAgainAndIsToldOnce() {
        agreed("Acme", 2);
        compared("Acme", ComparisonVerdict.OPEN);

        assertThat(process.comparisons.due(Workflow.FULFILLMENT)).hasSize(1);
        ComparisonTally tally = process.comparisons.untold(Workflow.FULFILLMENT);
        assertThat(tally.agreed()).isEqualTo(2);
        assertThat(tally.open()).isEqualTo(1);
        process.comparisons.told(Workflow.FULFILLMENT);
        assertThat(process.comparisons.untold(Workflow.FULFILLMENT).agreed()).isZero();
    }

    private void agreed(String supplier, int times) {
        for (int n = 0; n < times; n++) {
            compared(supplier, ComparisonVerdict.AGREED);
        }
    }

    private void compared(String supplier, ComparisonVerdict verdict) {
        mails++;
        Work work = process.work("mail/" + mails, Optional.of(supplier), false);
        record(process.decisions.commit(proceed(work, ship("" + mails))).decisionId(), supplier, verdict);
    }

    private void record(long decision, String supplier, ComparisonVerdict verdict) {
        process.comparisons.record(List.of(new ShadowComparison(
                decision,
                Workflow.FULFILLMENT,
                Optional.of(supplier),
                verdict,
                verdict == ComparisonVerdict.DIFFERED ? Optional.of("otherwise") : Optional.empty(),
                process.clock.instant())));
    }

    private void days(int days) {
        process.clock.forward(Duration.ofDays(days));
        process.instances.beat();
    }

    private List<Promotion> proposals() {
        return process.promotions.proposals(Workflow.FULFILLMENT);
    }

    private List<Optional<String>> suppliers() {
        return proposals().stream().map(Promotion::supplier).toList();
    }
}
