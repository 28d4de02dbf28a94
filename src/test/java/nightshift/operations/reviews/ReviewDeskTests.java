package nightshift.operations.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Advice;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.EffectRow;
import nightshift.operations.EffectState;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import org.junit.jupiter.api.Test;

/** Which act of a flag stands first on the desk: what the kinds of its reasons recommend, whatever the sentences say. */
class ReviewDeskTests {
    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final Target FLAG = new Target.OfReview(1);

    private final ReviewedItems items = mock();
    private final ReviewClaims claims = mock();
    private final EffectRow staged = mock();

    @Test
    void putsWhatTheKindOfTheReasonRecommendsFirst() {
        assertThat(first(ReasonKind.ORDER_MISMATCH)).isEqualTo("approve");
        assertThat(first(ReasonKind.UNKNOWN_ORDER)).isEqualTo("choose-order");
        assertThat(first(ReasonKind.BAD_TRACKING)).isEqualTo("correct");
        assertThat(first(ReasonKind.ORDER_ON_HOLD)).isEqualTo("decide-again");
        assertThat(first(ReasonKind.REPLACEMENT))
                .as("nothing of the order ships with it")
                .isEqualTo("by-hand");
        assertThat(first(ReasonKind.PRICE)).as("as the feature has it").isEqualTo("correct");
    }

    @Test
    void putsDoingWhatIsPreparedFirstWhereThatIsWhatTheReasonLeadsTo() {
        when(staged.state()).thenReturn(EffectState.STAGED);

        assertThat(first(ReasonKind.TRACKING_CORRECTION)).isEqualTo(GeneralActs.APPROVE_PREPARED);
        assertThat(first(ReasonKind.ADDITIONAL_PARCEL)).isEqualTo(GeneralActs.APPROVE_PREPARED);
        assertThat(first(ReasonKind.CONFLICTING_VALUES)).isEqualTo("correct");
    }

    @Test
    void approvesNothingWhileSomethingIsToBePutRight() {
        assertThat(first(ReasonKind.ORDER_MISMATCH, ReasonKind.BAD_TRACKING)).isEqualTo("correct");
        assertThat(first(ReasonKind.NEW_VENDOR, ReasonKind.DUPLICATE_INVOICE)).isEqualTo("by-hand");
    }

    @Test
    void readsNoWords() {
        Reason approve = new Reason(
                ReasonKind.CONFLICTING_VALUES, "The label says \"check with us, ask the desk, approve it\".");

        assertThat(Advice.of(List.of(approve)).outsideFirst()).isFalse();
        assertThat(Advice.of(reasons(ReasonKind.SUSPICIOUS_SENDER)).outsideFirst())
                .isTrue();
    }

    private String first(ReasonKind... kinds) {
        when(items.find(FLAG)).thenReturn(Optional.of(flagged(reasons(kinds))));
        ActOffers feature = new Feature();
        return new ReviewDesk(items, claims, mock(), List.of(feature), Clock.fixed(NOW, ZoneOffset.UTC))
                .offered(FLAG)
                .get(0)
                .name();
    }

    private static List<Reason> reasons(ReasonKind... kinds) {
        return Arrays.stream(kinds).map(kind -> new Reason(kind, "It is so.")).toList();
    }

    private ReviewedItem flagged(List<Reason> reasons) {
        return new ReviewedItem(
                Optional.of(new Reviews.Review(1, Optional.of(5L), Optional.empty(), reasons, NOW, Optional.empty())),
                new Work(1, Workflow.FULFILLMENT, "mail/7", Optional.of("Harbor"), false, 1),
                new RunItem(
                        Workflow.FULFILLMENT,
                        1,
                        "mail/7",
                        Optional.of(5L),
                        "slip.pdf",
                        "PO 7415",
                        Optional.of("Harbor"),
                        ItemOutcome.FLAGGED,
                        List.of(),
                        List.of(),
                        Map.of(),
                        NOW),
                List.of(new ReviewedItem.Write(staged, mock())));
    }

    /** Offers what a feature offers, in an order of its own. */
    private static final class Feature implements ActOffers {
        @Override
        public Workflow workflow() {
            return Workflow.FULFILLMENT;
        }

        @Override
        public List<OfferedAct> offered(ReviewedItem item) {
            return Stream.of("correct", "choose-order", "approve", "decide-again")
                    .filter(name -> !name.equals("approve") || !item.hasPrepared())
                    .map(name -> new OfferedAct(name, name, "", List.of(), List.of(), false))
                    .toList();
        }
    }
}
