package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

/** A sweep: one decision with thousands of writes that go out in batches. */
class ManyMembersTests {
    private static final int MANY = 2000;

    private final TestProcess process = TestProcess.alone();

    @Test
    void givesEachOfThousandsOfMembersItsOwnOutcomeAndTheDecisionOneFlag() {
        commit(MANY, process.clock.instant().plus(Duration.ofHours(12)));
        long batch = open().orElseThrow();
        List<BatchMember> members = process.batches.openMembersOf(batch);

        process.batches.settleAll(members.stream()
                .map(member -> new MemberOutcome(member.effectId(), outcome(member)))
                .toList());

        assertThat(states()).containsExactlyInAnyOrderEntriesOf(Map.of("done", 1950L, "refused", 50L));
        assertThat(process.batches.openMembersOf(batch)).isEmpty();
        assertThat(process.batches.membersOf(batch)).hasSize(MANY);
        assertThat(process.reviews.open()).singleElement().satisfies(review -> {
            assertThat(review.reasons()).hasSize(21);
            assertThat(review.reasons().get(20).detail()).startsWith("Further writes");
        });
        assertThat(process.attempts.of(members.get(0).effectId()))
                .extracting(EffectAttempts.Attempt::act)
                .containsExactly("settle");
    }

    @Test
    void keepsTheFirstOutcomeOfAMember() {
        commit(30, process.clock.instant().plus(Duration.ofHours(12)));
        List<BatchMember> members = process.batches.openMembersOf(open().orElseThrow());
        MemberOutcome done = new MemberOutcome(members.get(0).effectId(), done());
        process.batches.settleAll(List.of(done));

        process.batches.settleAll(List.of(new MemberOutcome(done.effectId(), refused("late"))));

        assertThat(process.effect(done.effectId()).state()).isEqualTo(EffectState.DONE);
        assertThat(process.reviews.open()).isEmpty();
    }

    @Test
    void recordsThatAMemberWasDecidedFromWhatIsNoMore() {
        commit(30, process.clock.instant().plus(Duration.ofHours(12)));
        long member = process.batches.openMembersOf(open().orElseThrow()).get(0).effectId();

        process.batches.settleAll(List.of(new MemberOutcome(
                member, new EffectOutcome.Stale(new Reason(ReasonKind.STALE_DECISION, "It is 9 now")))));

        assertThat(process.effect(member).state()).isEqualTo(EffectState.REFUSED);
        assertThat(process.attempts.of(member))
                .extracting(EffectAttempts.Attempt::outcome)
                .containsExactly("stale");
    }

    /** A piece was sold between the reading and the write: nobody has to answer that. */
    @Test
    void flagsNoMemberThatTheNextRunDecidesAfresh() {
        commit(30, process.clock.instant().plus(Duration.ofHours(12)));
        List<BatchMember> members = process.batches.openMembersOf(open().orElseThrow());
        process.batches.settleAll(List.of(new MemberOutcome(
                members.get(0).effectId(), EffectOutcome.Stale.afresh(ReasonKind.STALE_DECISION, "It is 17 now"))));

        EffectRow afresh = process.effect(members.get(0).effectId());
        assertThat(afresh.state()).isEqualTo(EffectState.REFUSED);
        assertThat(afresh.view().isDecidedAfresh()).isTrue();
        assertThat(process.attempts.of(afresh.id()))
                .extracting(EffectAttempts.Attempt::outcome)
                .containsExactly("stale");
        assertThat(process.reviews.open()).isEmpty();

        process.batches.settleAll(List.of(new MemberOutcome(
                members.get(1).effectId(),
                new EffectOutcome.Stale(new Reason(ReasonKind.STALE_DECISION, "It is gone")))));
        assertThat(process.reviews.open()).hasSize(1);
    }

    @Test
    void claimsNothingThatExpired() {
        commit(30, process.clock.instant().plus(Duration.ofHours(12)));
        process.clock.forward(Duration.ofHours(13));

        assertThat(open()).isEmpty();
        assertThat(states()).containsExactly(Map.entry("expired", 30L));
    }

    @Test
    void claimsNothingOfASupplierWhoseModeBecameMoreCautious() {
        commit(30, process.clock.instant().plus(Duration.ofHours(12)));
        process.jdbc
                .sql("insert into mode_switch values ('supplier/Acme', 'SHADOW', 'kim', current_timestamp)")
                .update();

        assertThat(open()).isEmpty();
        assertThat(states()).containsExactly(Map.entry("shadow", 30L));
    }

    @Test
    void claimsMembersOfOneWorkflowOnly() {
        commit(30, process.clock.instant().plus(Duration.ofHours(12)));
        process.jdbc
                .sql("update effect set workflow = 'PRICING' where id > (select min(id) + 9 from effect)")
                .update();

        long first = open().orElseThrow();
        long second = open().orElseThrow();

        assertThat(process.batches.membersOf(first)).hasSize(10);
        assertThat(process.effect(second).workflow()).isEqualTo(Workflow.PRICING);
        assertThat(process.batches.membersOf(second)).hasSize(20);
    }

    @Test
    void staysWithTheDecisionThatHasTheKeyAlready() {
        commit(30, process.clock.instant().plus(Duration.ofHours(12)));

        Committed second = process.decisions.commit(
                TestProcess.decided(process.work("mail/2"), new Decision.Proceed(effects(40, Optional.empty()))));

        assertThat(process.effects.of(second.decisionId())).hasSize(10);
        assertThat(states()).containsExactly(Map.entry("planned", 40L));
    }

    @Test
    void approvesAllWritesOfADecisionAtOnceAndPerformsNoneByItself() {
        process.modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "kim");
        long decision = commit(MANY, process.clock.instant().plus(Duration.ofHours(12)));
        assertThat(open()).isEmpty();

        List<Long> released = process.reviews.approveStaged(decision, "kim");

        assertThat(released).hasSize(MANY);
        assertThat(process.effects.alone(released)).isEmpty();
        assertThat(process.batches.membersOf(open().orElseThrow())).hasSize(MANY);
    }

    private EffectOutcome outcome(BatchMember member) {
        int number = Integer.parseInt(((TestWrite) member.payload()).on().substring(4));
        return number % 40 == 0 ? refused("No " + number) : done();
    }

    private static EffectOutcome done() {
        return new EffectOutcome.Done(Optional.of("feed-1"), "{}");
    }

    private static EffectOutcome refused(String why) {
        return new EffectOutcome.Refused(new Reason(ReasonKind.REMOTE_REFUSED, why), why);
    }

    private long commit(int size, java.time.Instant expires) {
        return process.decisions
                .commit(TestProcess.decided(
                        process.work("mail/1"), new Decision.Proceed(effects(size, Optional.of(expires)))))
                .decisionId();
    }

    private static List<Effect> effects(int size, Optional<java.time.Instant> expires) {
        return IntStream.range(0, size)
                .mapToObj(n -> new Effect(TestWrite.confirm("SKU-" + n), 1, expires))
                .toList();
    }

    private Optional<Long> open() {
        return process.batches.open(TestWrite.CONFIRM, 25_000, ManyMembersTests::feed);
    }

    private static EffectPayload feed(List<BatchMember> members) {
        return new TestWrite.Feed("of " + members.get(0).effectId(), List.of());
    }

    private Map<String, Long> states() {
        return process
                .jdbc
                .sql("select state from effect where kind = :kind")
                .param("kind", TestWrite.CONFIRM)
                .query(String.class)
                .list()
                .stream()
                .collect(java.util.stream.Collectors.groupingBy(s -> s, java.util.stream.Collectors.counting()));
    }
}
