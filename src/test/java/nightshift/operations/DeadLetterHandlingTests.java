package nightshift.operations;

import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.EffectOutcome;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

/** What people did about a dead letter is kept, what is settled otherwise closes it, and none holds up another. */
class DeadLetterHandlingTests extends FailedWrites {
    @Test
    void keepsFailuresAndWhoDidWhatInOrder() {
        failing(1);
        long letter = letters().get(0);
        process.clock.forward(Duration.ofMinutes(1));
        process.instances.beat();
        routes.acts.retry(letter, "kim");
        process.clock.forward(Duration.ofMinutes(1));
        routes.acts.discard(letter, "lee", "sent by hand");

        assertThat(process.history.of(letter))
                .extracting(entry ->
                        entry.what() + entry.who().map(who -> " by " + who).orElse(""))
                .containsExactly("failed", "retry by kim", "failed", "discard by lee");
        assertThat(process.deadLetters.find(letter).orElseThrow().closedHow())
                .contains("discarded by lee: sent by hand");
        assertThatThrownBy(() -> routes.acts.retry(letter, "kim"))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("is discarded");
    }

    @Test
    void whatIsTriedAgainAfterItsRunCountsInThatRunAndIsAsFreshAsAnythingElse() {
        routes.answers("test-ship", new EffectOutcome.Done(Optional.of("gid/1"), "{}"));
        Run run = process.runs.begin(Workflow.FULFILLMENT, "schedule");
        Work work = process.work("mail/1");
        process.deadLetters.record(
                Failure.ofWork(work, run.id(), "do-work", Failure.Cause.of(new IllegalStateException("denied"))));
        process.works.close(work);
        process.runs.finish(run);
        process.clock.forward(Duration.ofHours(1));
        process.instances.beat();

        Work again = process.works.claimAgain(work.id()).orElseThrow();
        routes.send("direct:carry-out", proceed(again, ship("1")));
        process.works.close(again);

        assertThat(process.decisions.itemsOf(run.id())).singleElement().satisfies(item -> assertThat(item.outcome())
                .isEqualTo(ItemOutcome.DONE));
        assertThat(routes.lastTicket.fresh()).isTrue();
        assertThat(process.deadLetters.open()).isEmpty();
    }

    @Test
    void closesALetterWhoseWriteWasTakenBackByTheMode() {
        routes.answers("test-ship", new java.net.ConnectException("Connection refused"));
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1")));
        assertThat(letters()).hasSize(1);
        process.modes.change(Workflow.FULFILLMENT, nightshift.core.Mode.REVIEW, "kim");
        recover(Duration.ofHours(1));

        assertThat(process.effect(ship("1")).state()).isEqualTo(EffectState.STAGED);
        assertThat(process.deadLetters.open()).isEmpty();
        assertThat(process.deadLetters.find(1).orElseThrow().state()).isEqualTo("closed");
    }

    @Test
    void countsAndPagesInTheDatabase() {
        failing(3);

        assertThat(process.pages.open(LetterFilter.all(), 1, 2))
                .extracting(DeadLetter::id)
                .containsExactly(3L);
        assertThat(process.pages.counts())
                .containsExactly(
                        new DeadLetterPages.Count(Optional.of(Workflow.FULFILLMENT), Optional.of("Shopify"), 3));
        LetterFilter amazon = new LetterFilter(Optional.empty(), Optional.empty(), Optional.of("Amazon"));
        assertThat(process.pages.countOpen(amazon)).isZero();
        assertThat(process.pages.groups(LetterFilter.all(), 0, 10))
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(3));
        routes.acts.discard(2, "kim", "old");
        assertThat(process.pages.ended(LetterFilter.all(), 0, 10))
                .extracting(DeadLetter::id)
                .containsExactly(2L);
    }

    @Test
    void aWriteWhoseRecordIsDamagedIsADeadLetterAndHoldsUpNoOther() {
        routes.answers("test-ship", DONE);
        Committed one = process.decisions.commit(proceed(process.work("mail/1"), ship("1")));
        process.decisions.commit(proceed(process.work("mail/2"), ship("2")));
        process.jdbc
                .sql("update effect set payload = '{broken', fresh = false where id = 1")
                .update();
        process.jdbc.sql("update effect set fresh = false").update();

        recover(Duration.ofMinutes(5));
        recover(Duration.ofMinutes(5));
        recover(Duration.ofMinutes(5));

        assertThat(process.effect(ship("2")).state()).isEqualTo(EffectState.DONE);
        assertThat(process.effect(one.effectIds().get(0)).state()).isEqualTo(EffectState.FAILED);
        assertThat(process.deadLetters.open()).singleElement().satisfies(letter -> {
            assertThat(letter.cause()).contains("cannot be read");
            assertThat(letter.attempts()).isEqualTo(1);
        });
    }

    @Test
    void aDamagedConfirmationHoldsUpNoFeed() {
        process.decisions.commit(proceed(process.work("mail/1"), TestWrite.confirm("1")));
        process.decisions.commit(proceed(process.work("mail/2"), TestWrite.confirm("2")));
        process.jdbc.sql("update effect set payload = '{broken' where id = 1").update();

        assertThat(process.batches.open(TestWrite.CONFIRM, 10, members -> {
                    assertThat(members).hasSize(1);
                    return new TestWrite.Feed("one", List.of());
                }))
                .isPresent();
        assertThat(process.deadLetters.open()).hasSize(1);
    }
}
