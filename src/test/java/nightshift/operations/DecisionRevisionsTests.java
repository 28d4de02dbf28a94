package nightshift.operations;

import static nightshift.operations.DecisionsTests.atOnce;
import static nightshift.operations.TestProcess.decided;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nightshift.MovableClock;
import nightshift.core.Decision;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

/** Of the decisions about one item the newest counts, of the flags about one thing one waits. */
class DecisionRevisionsTests extends DecisionRevisionsRig {
    @Test
    void onlyTheNewDecisionCountsAndBothStayOnRecord() {
        Work work = process.work("mail/1");
        Committed flagged = process.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));

        Committed stands = stands(process, flagged, proceed(work, ship("1")));

        assertThat(stands.effectIds()).containsExactly(process.effect(ship("1")).id());
        assertThat(process.effect(ship("1")).approvedBy()).contains("kim");
        assertThat(process.decisions.itemsSince(process.clock.instant().minusSeconds(60)))
                .extracting(RunItem::decisionId)
                .containsExactly(Optional.of(stands.decisionId()));
        assertThat(process.decisions.item(flagged.decisionId())).isPresent();
        assertThat(process.reviews.open()).isEmpty();
    }

    /** Whoever decides afresh is the approval that mode review asks for, unless it is nobody. */
    @Test
    void whatNightshiftDecidesAfreshByItselfWaitsForApprovalInModeReview() {
        process.modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        Work work = process.work("mail/1");
        Committed flagged = process.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));
        Decided now = proceed(work, ship("1"));

        process.revisions.revise(new Revision(
                flagged.decisionId(), Optional.empty(), now, Revision.BY_ITSELF, "decided_again", "", false));

        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.STAGED);
        assertThat(process.effect(ship("1")).approvedBy()).isEmpty();
    }

    @Test
    void aRetryOfTheWorkKeepsTheNewDecision() {
        Work work = process.work("mail/1");
        Committed flagged = process.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));
        Committed stands = stands(process, flagged, proceed(work, ship("1")));

        Committed again = process.decisions.commit(proceed(work, ship("2")));

        assertThat(again.decisionId()).isEqualTo(stands.decisionId());
    }

    @Test
    void ofTwoWhoDecideAfreshOneIsOvertaken() throws Exception {
        DataSource database = TestProcess.database();
        TestProcess one = new TestProcess(database, new MovableClock());
        TestProcess other = new TestProcess(database, one.clock);
        for (int round = 0; round < 20; round++) {
            Work work = one.work("mail/" + round);
            String mine = "mine-" + round;
            String yours = "yours-" + round;
            Committed flagged = one.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));
            Optional<Long> review = Optional.of(one.reviews.open().get(0).id());
            List<Revised> both = atOnce(
                    () -> one.revisions.revise(revision(flagged, review, proceed(work, ship(mine)))),
                    () -> other.revisions.revise(revision(flagged, review, proceed(work, ship(yours)))));
            assertThat(both).filteredOn(Revised.Stands.class::isInstance).hasSize(1);
            assertThat(both).filteredOn(Revised.Overtaken.class::isInstance).hasSize(1);
        }
        assertThat(one.jdbc
                        .sql("select count(*) from effect")
                        .query(Integer.class)
                        .single())
                .isEqualTo(20);
    }

    @Test
    void anAnsweredFlagIsNotAnsweredAgain() {
        Work work = process.work("mail/1");
        Committed flagged = process.decisions.commit(decided(work, new Decision.Review(List.of(MISMATCH))));
        long review = process.reviews.open().get(0).id();
        assertThat(process.reviews.finish(review, "lee", "ignored", "a copy")).isTrue();

        Revised revised = process.revisions.revise(revision(flagged, Optional.of(review), proceed(work, ship("1"))));

        assertThat(revised).isInstanceOf(Revised.Overtaken.class);
        assertThat(process.reviews.finish(review, "kim", "by_hand", "")).isFalse();
    }

    @Test
    void theSameCauseAboutTheSameDocumentIsFlaggedOnce() {
        Decision review = new Decision.Review(List.of(MISMATCH));
        process.decisions.commit(caused(process.work("mail/1"), review));
        process.decisions.commit(caused(process.work("mail/2"), review));
        assertThat(process.reviews.open()).hasSize(1);

        process.reviews.finish(process.reviews.open().get(0).id(), "kim", "ignored", "an old slip");
        process.decisions.commit(caused(process.work("mail/3"), review));
        assertThat(process.reviews.open()).isEmpty();
    }

    /** A breaker that trips again in the afternoon is no document that comes again. */
    @Test
    void whatHappensAnewIsFlaggedAgainOnceTheFlagBeforeWasAnswered() {
        for (String answer : List.of("ignored", "by_hand")) {
            process.decisions.commit(tripped(answer + "/1"));
            process.decisions.commit(tripped(answer + "/2"));
            assertThat(process.reviews.open()).as("one that waits is enough").hasSize(1);
            process.reviews.finish(process.reviews.open().get(0).id(), "kim", answer, "the list was wrong");
        }

        process.decisions.commit(tripped("3"));
        assertThat(process.reviews.open()).hasSize(1);
    }

    private Decided tripped(String sweep) {
        Item breaker =
                new Item("breaker", "Too many", java.util.Map.of(), Optional.of("inventory/breaker/2026-11-26"), true);
        return new Decided(process.work("sweep/" + sweep), breaker, new Decision.Review(List.of(MISMATCH)));
    }

    @Test
    void ofSeveralFlagsAboutTheSameOnlyTheNewestWaits() {
        Decision review = new Decision.Review(List.of(MISMATCH));
        for (String sweep : List.of("1", "2", "3")) {
            process.decisions.commit(new Decided(
                    process.work("sweep/" + sweep), new Item("others", "Others", java.util.Map.of()), review));
        }
        process.decisions.commit(
                new Decided(process.work("sweep/4"), new Item("breaker", "Breaker", java.util.Map.of()), review));
        long newest = process.reviews.open().get(2).id();

        assertThat(new OlderFlags(process.jdbc, process.reviews)
                        .settle(Workflow.FULFILLMENT, "others", "A newer flag tells it"))
                .isEqualTo(2);

        assertThat(process.reviews.open())
                .extracting(Reviews.Review::id)
                .contains(newest)
                .hasSize(2);
    }

    private static Decided caused(Work work, Decision decision) {
        return new Decided(
                work, new Item("item", "PO 1", java.util.Map.of(), Optional.of("ab12/order_mismatch/PO1")), decision);
    }
}
