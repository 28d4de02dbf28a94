package nightshift.desk;

import static nightshift.core.ReasonKind.NEW_VENDOR;
import static nightshift.core.ReasonKind.ORDER_MISMATCH;
import static nightshift.core.ReasonKind.PRICE;
import static nightshift.core.ReasonKind.SUSPICIOUS_SENDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.ReviewList;
import nightshift.operations.Reviews;
import org.junit.jupiter.api.Test;

class NeedsYouTests {
    @Test
    void foldsManyOfOneCauseAndLeavesTheOddOnesOpen() {
        NeedsYou needs = NeedsYou.of(both(first(1, NeedsYou.MANY), flag(50, NEW_VENDOR, PRICE)), NeedsYou.MANY + 1);

        assertThat(needs.odd()).extracting(flag -> flag.review().id()).containsExactly(50L);
        assertThat(needs.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.count()).isEqualTo(NeedsYou.MANY);
            assertThat(cause.words()).isEqualTo("First invoice of a vendor");
        });
        assertThat(needs.more()).isZero();
    }

    @Test
    void foldsNothingWhereThereAreFew() {
        NeedsYou needs = NeedsYou.of(first(1, NeedsYou.MANY - 1), NeedsYou.MANY - 1);

        assertThat(needs.odd()).hasSize(NeedsYou.MANY - 1);
        assertThat(needs.causes()).isEmpty();
    }

    @Test
    void showsWhatMayBeAFraudBeforeEverythingElse() {
        NeedsYou needs = NeedsYou.of(
                List.of(
                        flag(3, ORDER_MISMATCH),
                        flag(2, SUSPICIOUS_SENDER),
                        flag(1, PRICE),
                        flag(4, SUSPICIOUS_SENDER)),
                4);

        assertThat(needs.odd()).extracting(flag -> flag.review().id()).containsExactly(2L, 4L, 1L, 3L);
    }

    @Test
    void saysOfAnOddFlagWhatTheOthersDoNotSayAndNamesTheRest() {
        ReviewList.Shown odd = flag(50, NEW_VENDOR, PRICE);

        NeedsYou needs = NeedsYou.of(both(first(1, NeedsYou.MANY), odd), NeedsYou.MANY + 1);

        assertThat(needs.reasons(odd)).extracting(Reason::kind).containsExactly(PRICE);
        assertThat(needs.besides(odd)).isEqualTo("First invoice of a vendor");
    }

    @Test
    void saysTheSentenceOnceWhereOnlyNamesAndNumbersDiffer() {
        assertThat(Cause.of(first(1, 3)).sentence()).isEqualTo("… of … says so.");
        assertThat(Cause.of(both(first(1, 3), flag(9, "Something else.", NEW_VENDOR)))
                        .sentence())
                .isEmpty();
    }

    @Test
    void countsWhatIsOlderThanItLooksThrough() {
        assertThat(NeedsYou.of(first(1, 5), 12).more()).isEqualTo(7);
    }

    @Test
    void hasWordsForEveryReason() {
        assertThat(Arrays.stream(ReasonKind.values()).map(ReasonWords::of))
                .noneMatch(words -> words.contains("_"))
                .doesNotHaveDuplicates();
    }

    private static List<ReviewList.Shown> first(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(id -> flag(id, "INV-" + id + " of Harbor " + "says so.", NEW_VENDOR))
                .toList();
    }

    private static List<ReviewList.Shown> both(List<ReviewList.Shown> some, ReviewList.Shown other) {
        return Stream.concat(some.stream(), Stream.of(other)).toList();
    }

    private static ReviewList.Shown flag(long id, ReasonKind... kinds) {
        return flag(id, "Look at it.", kinds);
    }

    private static ReviewList.Shown flag(long id, String why, ReasonKind... kinds) {
        return new ReviewList.Shown(
                new Reviews.Review(
                        id,
                        Optional.of(id),
                        Optional.empty(),
                        Arrays.stream(kinds).map(kind -> new Reason(kind, why)).toList(),
                        Instant.EPOCH,
                        Optional.empty()),
                "item " + id,
                Workflow.INVOICES,
                Optional.of("Harbor"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
