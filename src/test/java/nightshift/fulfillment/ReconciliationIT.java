package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.core.AmazonOrderId;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.DifferenceKind;
import nightshift.operations.Differences;
import nightshift.operations.OpenDifference;
import nightshift.sandbox.night.ExpectedNight;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People change the simulated store behind Nightshift's back; each change is noticed. */
class ReconciliationIT extends NightWorld {
    @Autowired
    private Differences found;

    @Test
    void everyWriteOfARunIsReadBackForAFewCallsAndEachTamperingIsToldOnceUntilItAgreesAgain() {
        runTheNight();

        int writes = writes();
        assertThat(latestSummary()).contains("Read back: " + writes + " writes stand as recorded.");
        assertThat(books().calls().get("shopify.ShippedOrders")).isEqualTo(2);
        assertThat(books().calls().entrySet().stream()
                        .filter(call -> call.getKey().startsWith("shopify."))
                        .mapToInt(java.util.Map.Entry::getValue)
                        .sum())
                .as("calls to Shopify for 46 orders")
                .isLessThanOrEqualTo((int) (2.2 * 46));

        people().cancelFulfillment("#7401");
        people().changeTracking("#7414", "1Z999AA10123456784", "UPS");
        people().repeatFulfillment("#7419");
        ExpectedNight.Confirmation confirmed =
                sandbox.world().expected().confirmations().get(0);
        changeAtAmazon(confirmed.amazonOrder(), "1Z999AA10123456784");
        int mails = books().of("graph.sent").size();
        processes.ask("reconcile-fulfillment", null);

        assertThat(open())
                .extracting(open -> open.difference().kind())
                .containsExactlyInAnyOrder(
                        DifferenceKind.CANCELLED,
                        DifferenceKind.OTHER_TRACKING,
                        DifferenceKind.UNRECORDED,
                        DifferenceKind.OTHER_TRACKING);
        assertThat(sentences())
                .anyMatch(line -> line.matches("#7401 was fulfilled with 1Z\\w+, but the fulfillment was cancelled .*"))
                .anyMatch(line ->
                        line.matches("#7414 was fulfilled with \\d+, but Shopify now shows 1Z999AA10123456784: .*"))
                .anyMatch(line -> line.matches("#7419 has a further fulfillment #7419-F2 with 1Z\\w+ that is not .*"))
                .anyMatch(line -> line.startsWith(
                        "Amazon order " + confirmed.amazonOrder() + " shows 1Z999AA10123456784 instead of "));
        assertThat(books().of("graph.sent")).hasSize(mails + 1);

        processes.ask("reconcile-fulfillment", null);
        assertThat(books().of("graph.sent")).as("nothing new, no mail").hasSize(mails + 1);
        runTheNight();
        assertThat(latestSummary()).contains("RECORDED, BUT NOT THERE: TOLD BEFORE (4)");

        people().shipByHand("#7401", trackingOf("#7401"), "UPS");
        people().changeTracking("#7414", trackingOf("#7414"), "FedEx");
        people().cancelFulfillment("#7419");
        changeAtAmazon(confirmed.amazonOrder(), confirmed.tracking());
        processes.ask("reconcile-fulfillment", null);

        assertThat(sentences()).isEmpty();
    }

    @Test
    void whatPeopleDidIsComparedWithShadowOnTheNextNight() {
        mode(Mode.SHADOW);
        runTheNight();
        List<String> simple = List.of("#7401", "#7409", "#7411", "#7417", "#7419");
        simple.forEach(order -> people().shipByHand(order, trackingOf(order), carrierOf(order)));
        people().shipByHand("#7414", "1Z999AA10123456784", "UPS");
        people().shipByHand("#7415", "1Z999AA10123456793", "UPS");
        people().shipByHand("#7423", trackingOf("#7423"), "FedEx");

        runTheNight();

        assertThat(latestSummary())
                .contains("Shadow: 5 of 7 as you did; 2 differ; ")
                .containsPattern("- #7414: you shipped it with 1Z999AA10123456784, shadow would have used \\d+\\.")
                .containsPattern("- #7423: you shipped 1Z\\w+ by FedEx, shadow would have said UPS\\.")
                .contains("- #7415 was flagged (order_mismatch), and you shipped it with 1Z999AA10123456793.");
        assertThat(writes()).isZero();

        processes.ask("reconcile-fulfillment", null);
        runTheNight();
        assertThat(latestSummary()).as("told once").contains("Shadow: ").doesNotContain("as you did");
    }

    /** Amazon's search tells of a change two minutes later; until then the local table would be believed. */
    private void changeAtAmazon(String order, String tracking) {
        amazon().shipByHand(new AmazonOrderId(order), tracking, "UPS");
        database.sql("delete from amazon_order where order_id = :order")
                .param("order", order)
                .update();
    }

    private List<OpenDifference> open() {
        return found.open(Workflow.FULFILLMENT);
    }

    private List<String> sentences() {
        return open().stream().map(open -> open.difference().sentence()).toList();
    }

    private String trackingOf(String order) {
        return expected(order).tracking().iterator().next();
    }

    private String carrierOf(String order) {
        return expected(order).company();
    }

    private ExpectedNight.Fulfillment expected(String order) {
        return sandbox.world().expected().fulfillments().stream()
                .filter(expected -> expected.order().equals(order))
                .findFirst()
                .orElseThrow();
    }
}
