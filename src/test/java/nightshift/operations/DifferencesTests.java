package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nightshift.core.RemoteSystem;
import nightshift.core.Workflow;
import org.junit.jupiter.api.Test;

class DifferencesTests {
    private final Differences differences = TestProcess.alone().differences;

    @Test
    void isNewUntilItIsToldAndOpenUntilItAgreesAgain() {
        found(missing("#1"));
        assertThat(open()).singleElement().matches(OpenDifference::isNew);
        differences.told(Workflow.FULFILLMENT);
        found(missing("#1"));
        assertThat(open()).singleElement().matches(open -> !open.isNew());

        found();

        assertThat(open()).isEmpty();
    }

    @Test
    void whatWasNotComparedStaysOpen() {
        found(missing("#1"));
        differences.record(new Differences.Found(Workflow.FULFILLMENT, Set.of("order #2"), 1, List.of()));
        assertThat(open()).hasSize(1);
    }

    @Test
    void whatAppearsAgainIsNewAgain() {
        found(missing("#1"));
        differences.told(Workflow.FULFILLMENT);
        found();
        found(missing("#1"));
        assertThat(open()).singleElement().matches(OpenDifference::isNew);
    }

    @Test
    void whatAPersonLeavesAsItIsIsNotToldAgainUnlessItChanges() {
        found(missing("#1"));
        differences.leaveAsItIs(open().get(0).id(), "ruth", "refunded by phone");
        found(missing("#1"));
        assertThat(open()).isEmpty();

        found(difference("#1", "otherwise"));

        assertThat(open()).hasSize(1);
    }

    private List<OpenDifference> open() {
        return differences.open(Workflow.FULFILLMENT);
    }

    private void found(Difference... found) {
        differences.record(new Differences.Found(Workflow.FULFILLMENT, Set.of("order #1"), 1, List.of(found)));
    }

    private static Difference missing(String order) {
        return difference(order, "is missing");
    }

    private static Difference difference(String order, String sentence) {
        return new Difference(
                DifferenceKind.MISSING,
                RemoteSystem.SHOPIFY,
                "shopify/" + order,
                "order " + order,
                Optional.empty(),
                order + " " + sentence);
    }
}
