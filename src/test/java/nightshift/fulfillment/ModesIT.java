package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.Approval;
import nightshift.operations.IntendedWrite;
import nightshift.operations.IntendedWrites;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.ShadowReplay;
import nightshift.sandbox.Books;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same night in every mode, switched at any moment; the simulated world's books are the truth. */
class ModesIT extends NightWorld {
    private static final String HARBOR = "Harbor Steel & Shelving";
    private static final String ACME = "Acme Bin Co";

    /** What may be on its way at the moment of a switch: one write for each worker. */
    private static final int IN_FLIGHT = 8;

    @Autowired
    private IntendedWrites intended;

    @Autowired
    private Reviews reviews;

    @Test
    void shadowWritesNothingButItsSummaryAndAutoDoesExactlyWhatItListed() {
        mode(Mode.SHADOW);
        long run = runTheNight().id();

        assertNothingButTheSummaryWasWritten();
        Map<String, String> listed = effects("shadow");
        assertThat(intended.shadowOfRun(run))
                .hasSize(listed.size())
                .extracting(IntendedWrite::words)
                .anyMatch(words -> words.matches(
                        "Fulfill order #7401 by UPS with 1Z\\w+ \\(4 pieces\\); Shopify tells the customer"))
                .anyMatch(words ->
                        words.matches("Confirm Amazon order 902-[-0-9]+ as shipped by FedEx with \\d+ \\(.*\\)"));

        forgetEverything();
        mode(Mode.AUTO);
        runTheNight();

        assertThat(differences()).isEmpty();
        assertThat(effects("done")).isEqualTo(listed).hasSize(writes());
    }

    @Test
    void whatWasShadowedIsWrittenOnlyOnRequestAndNotWhatPeopleDidMeanwhile() {
        mode(Mode.SHADOW);
        runTheNight();
        people().shipByHand("#7401", trackingOf("#7401"), "UPS");
        people().shipByHand("#7414", "1Z999AA10123456784", "UPS");
        people().cancel("#7422");
        mode(Mode.AUTO);
        processes.ask("recover", null);
        runTheNight();
        assertThat(writes()).as("a switch to auto performs nothing old").isZero();

        replay();

        assertThat(differences())
                .hasSize(3)
                .allMatch(line -> line.matches("Missing fulfillment: #(7401|7414|7422) .*"));
        assertThat(outcome("PO-7401")).isEqualTo(ItemOutcome.IGNORED);
        assertThat(outcome("PO-7414")).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(outcome("PO-7422")).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(effects("shadow")).isEmpty();
        assertThat(effects("done_elsewhere")).hasSize(1);
        int written = writes();
        replay();
        assertThat(writes()).isEqualTo(written);
    }

    @Test
    void aNightInReviewIsExactOnceItIsApprovedExceptWhatWasRejectedOrDoneByHand() {
        mode(Mode.REVIEW);
        runTheNight();
        assertNothingButTheSummaryWasWritten();
        List<RunItem> staged = decisions.staged();
        assertThat(staged).hasSize(46);
        long rejected = item(staged, "PO-7401").decisionId().orElseThrow();
        long byHand = item(staged, "PO-7414").decisionId().orElseThrow();
        people().shipByHand("#7414", trackingOf("#7414"), "FedEx");
        reviews.discardStaged(rejected, "ruth", "the customer cancelled by phone");
        int reads = books().calls().getOrDefault("shopify.GetOrder", 0);

        approve(staged, "ruth");
        processes.ask("amazon-tend-feeds", null);
        processes.ask("amazon-send-confirmations", null);

        assertThat(books().calls().getOrDefault("shopify.GetOrder", 0) - reads)
                .as("each approval reads its target again")
                .isGreaterThanOrEqualTo(45);
        assertThat(differences()).hasSize(2).allMatch(line -> line.matches("Missing fulfillment: #(7401|7414) .*"));
        assertThat(states(rejected)).containsExactly("discarded");
        assertThat(states(byHand)).containsExactly("done_elsewhere");

        approve(staged, "ruth");
        approve(staged, "kim");
        processes.ask("recover", null);
        processes.ask("amazon-send-confirmations", null);
        assertThat(differences()).hasSize(2);
        assertThat(books().of("amazon.resubmission")).isEmpty();
    }

    @Test
    void switchesToShadowAndBackToAutoInMidRunWriteOnlyWhatIsDecidedInAuto() {
        when("shopify.fulfillment", 10, () -> mode(Mode.SHADOW));
        AtomicInteger lookups = new AtomicInteger();
        onEachCall("FindOrders", () -> {
            if (lookups.incrementAndGet() == 35) {
                mode(Mode.AUTO);
            }
        });

        runTheNight();
        processes.ask("recover", null);
        processes.ask("amazon-tend-feeds", null);

        assertThat(books().of("shopify.fulfillment").size()).isBetween(15, 40);
        assertEveryWriteStandsAsDoneOr("shadow");
        replay();
        assertThat(differences()).isEmpty();
    }

    @Test
    void aSwitchToShadowInMidRunStopsAtOnceAndAutoLaterPerformsNothingOld() {
        when("shopify.fulfillment", 10, () -> mode(Mode.SHADOW));

        runTheNight();

        int written = writes();
        assertThat(written).isBetween(10, 10 + IN_FLIGHT);
        assertEveryWriteStandsAsDoneOr("shadow");
        mode(Mode.AUTO);
        processes.ask("recover", null);
        processes.ask("amazon-tend-feeds", null);
        assertThat(writes()).isEqualTo(written);
    }

    @Test
    void aSwitchToReviewInMidRunStagesTheRest() {
        when("shopify.fulfillment", 10, () -> mode(Mode.REVIEW));

        runTheNight();

        assertThat(writes()).isBetween(10, 10 + IN_FLIGHT);
        assertEveryWriteStandsAsDoneOr("staged");
        mode(Mode.AUTO);
        processes.ask("recover", null);
        approve(decisions.staged(), "ruth");
        processes.ask("amazon-send-confirmations", null);
        assertThat(differences()).isEmpty();
    }

    @Test
    void aSwitchToOffInMidRunLetsTheRestWait() {
        when("shopify.fulfillment", 10, () -> mode(Mode.OFF));

        processes.ask("fulfillment-run", "test");

        assertThat(writes()).isBetween(10, 10 + IN_FLIGHT);
        assertEveryWriteStandsAsDoneOr("shadow");
        mode(Mode.AUTO);
        replay();
        assertThat(differences()).isEmpty();
    }

    @Test
    void aSupplierThatIsOffWaitsAndOneInShadowIsOnlyRecordedWhileTheOthersGoOn() {
        modes.change(HARBOR, Mode.OFF, "test");
        modes.change(ACME, Mode.SHADOW, "test");

        runTheNight();

        assertThat(itemsOf(HARBOR)).isEmpty();
        assertThat(itemsOf(ACME)).isNotEmpty().allMatch(item -> item.outcome() == ItemOutcome.SHADOW);
        assertThat(differences()).isNotEmpty().allMatch(line -> line.startsWith("Missing"));
        modes.reset(HARBOR);
        modes.reset(ACME);
        runTheNight();
        assertThat(itemsOf(HARBOR)).isNotEmpty();
        replay();
        assertThat(differences()).isEmpty();
    }

    @AfterEach
    void suppliersAsInTheFile() {
        modes.reset(HARBOR);
        modes.reset(ACME);
    }

    private List<RunItem> itemsOf(String supplier) {
        return latestItems().stream()
                .filter(item -> item.supplier().filter(supplier::equals).isPresent())
                .toList();
    }

    private List<String> states(long decision) {
        return decisions.item(decision).orElseThrow().effects().stream()
                .map(RunItem.EffectView::state)
                .toList();
    }

    /** Of the mail that is sent the sandbox notes the draft and the sending. */
    private void assertNothingButTheSummaryWasWritten() {
        assertThat(books().all()).extracting(Books.Entry::what).containsExactly("graph.draft", "graph.sent");
        assertThat(books().all())
                .extracting(Books.Entry::target)
                .containsOnly(books().all().get(0).target());
    }

    private void replay() {
        processes.ask("replay-shadow", new ShadowReplay.Request(Workflow.FULFILLMENT, Instant.EPOCH, "test"));
    }

    private void approve(List<RunItem> items, String who) {
        processes.ask(
                "approve",
                new Approval.OfStaged(
                        items.stream()
                                .map(item -> item.decisionId().orElseThrow())
                                .toList(),
                        who));
    }

    private void assertEveryWriteStandsAsDoneOr(String state) {
        assertThat(effects("done")).hasSize(writes());
        assertThat(effects("planned", "performing", "submitted", "failed", "refused"))
                .isEmpty();
        assertThat(effects(state)).isNotEmpty();
    }

    private String trackingOf(String order) {
        return sandbox.world().expected().fulfillments().stream()
                .filter(expected -> expected.order().equals(order))
                .findFirst()
                .orElseThrow()
                .tracking()
                .iterator()
                .next();
    }

    private ItemOutcome outcome(String label) {
        return item(latestItems(), label).outcome();
    }

    private static RunItem item(List<RunItem> items, String label) {
        return items.stream()
                .filter(item -> item.label().contains(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No item " + label + " among "
                        + items.stream().map(RunItem::label).toList()));
    }
}
