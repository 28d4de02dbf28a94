package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nightshift.WholeApplication;
import nightshift.core.Mode;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetters;
import nightshift.operations.Decisions;
import nightshift.operations.ItemOutcome;
import nightshift.operations.Modes;
import nightshift.operations.RunItem;
import nightshift.operations.RunView;
import nightshift.operations.Runs;
import nightshift.sandbox.Books;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.night.BadInputs;
import nightshift.sandbox.night.Night;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole fulfillment nights over real HTTP against the simulated world; its books are the truth. */
class FulfillmentNightIT extends WholeApplication {
    private static final SandboxResponse UNAVAILABLE = SandboxResponse.json(503, "{\"errors\":\"unavailable\"}");

    @Autowired
    private Runs runs;

    @Autowired
    private Decisions decisions;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private Modes modes;

    @BeforeEach
    void evening() {
        freshNight();
    }

    @AfterEach
    void ownModes() {
        modes.reset(Workflow.FULFILLMENT);
    }

    @Test
    void shipsFortySixFlagsThreeAndLeavesOneKnownExceptionAloneAlsoOnTheSmallestPlanOfShopify() {
        shopify().plan(STANDARD);

        RunView run = runTheNight();

        assertThat(differences()).isEmpty();
        assertThat(run.counts())
                .containsEntry(ItemOutcome.DONE, 46)
                .containsEntry(ItemOutcome.FLAGGED, 3)
                .containsEntry(ItemOutcome.KNOWN_EXCEPTION, 1);
        assertThat(flags())
                .containsExactlyInAnyOrder(
                        ReasonKind.ORDER_MISMATCH, ReasonKind.BAD_TRACKING, ReasonKind.SUSPICIOUS_SENDER);
        assertThat(deadLetters.open()).isEmpty();
    }

    @Test
    void needsLittleMoreThanTwoCallsToShopifyForEachFulfilledOrder() {
        runTheNight();

        Map<String, Integer> calls = books().calls();
        assertThat(calls.get("shopify.CreateFulfillment")).isEqualTo(46);
        // one look for each item and one write for each fulfillment; a call that ran into the rate limit is asked again
        assertThat(calls.get("shopify.FindOrders") + calls.get("shopify.CreateFulfillment"))
                .isLessThanOrEqualTo(46 * 22 / 10);
    }

    @Test
    void writesNothingTwiceWhenTheSameMailsComeAgain() {
        runTheNight();
        deliverTheNightAgain();

        RunView second = runTheNight();

        assertThat(differences()).isEmpty();
        assertThat(books().of("amazon.resubmission")).isEmpty();
        assertThat(second.counts().getOrDefault(ItemOutcome.DONE, 0)).isZero();
    }

    @Test
    void writesNothingTwiceFromTheSameInboxWithAnEmptyDatabase() {
        smallEvening();
        runTheNight();
        forgetEverything();

        runTheNight();

        assertThat(differences()).isEmpty();
        assertThat(books().of("amazon.resubmission")).isEmpty();
    }

    @Test
    void leavesTheOthersUntouchedWhenShopifyIsDownForOneOrderAndShipsItWhenRetried() {
        smallEvening();
        sandbox.faults().add("/shopify", asksFor("#7401"), 1000, new Fault.Answer(UNAVAILABLE));

        RunView run = runTheNight();

        assertThat(run.counts()).containsEntry(ItemOutcome.DONE, 10).containsEntry(ItemOutcome.FAILED, 1);
        assertThat(differences()).singleElement().asString().contains("#7401");
        DeadLetter letter = deadLetters.open().get(0);
        assertThat(letter.system()).contains("Shopify");

        sandbox.faults().clear();
        processes.ask("retry-dead-letter", letter.id());

        assertThat(deadLetters.open()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void looksBeforeItRepeatsAFulfillmentWhoseAnswerWasLost() {
        smallEvening();
        sandbox.faults().add("/shopify", creates(), 3, new Fault.ResetAfter());

        runTheNight();
        recoverUntilDone();

        assertThat(differences()).isEmpty();
    }

    @Test
    void repeatsAFulfillmentThatProvablyNeverArrived() {
        smallEvening();
        SandboxResponse throttled =
                SandboxResponse.json(429, "{\"errors\":\"slow down\"}").with("Retry-After", "1");
        sandbox.faults().add("/shopify", creates(), 2, new Fault.Answer(throttled));

        runTheNight();
        recoverUntilDone();

        assertThat(differences()).isEmpty();
    }

    @Test
    void adoptsAFeedWhoseCreationWasNotAnswered() {
        smallEvening();
        sandbox.faults()
                .add(
                        "/amazon",
                        request -> request.method().equals("POST")
                                && request.path().endsWith("/feeds"),
                        1,
                        new Fault.ResetAfter());

        runTheNight();
        recoverUntilDone();
        processes.ask("amazon-collect-feeds", null);

        assertThat(differences()).isEmpty();
        assertThat(books().of("amazon.resubmission")).isEmpty();
    }

    @Test
    void writesNothingInShadowButSaysWhatItWouldDo() {
        smallEvening();
        modes.change(Workflow.FULFILLMENT, Mode.SHADOW, "test");

        RunView run = runTheNight();

        assertThat(run.counts()).containsEntry(ItemOutcome.SHADOW, 11).containsEntry(ItemOutcome.FLAGGED, 2);
        assertThat(books().of("shopify.fulfillment")).isEmpty();
        assertThat(books().of("amazon.confirmation")).isEmpty();
    }

    @Test
    void stagesEveryWriteInReview() {
        smallEvening();
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");

        RunView run = runTheNight();

        assertThat(run.counts()).containsEntry(ItemOutcome.STAGED, 11);
        assertThat(books().of("shopify.fulfillment")).isEmpty();
    }

    @Test
    void flagsEveryBadInputByNameAndGoesOn() {
        List<BadInputs.BadInput> besideText =
                BadInputs.besideAText(Instant.now().minusSeconds(600));
        List<BadInputs.BadInput> bad =
                new ArrayList<>(BadInputs.all(Instant.now().minusSeconds(600)));
        bad.addAll(besideText);
        bad.forEach(input -> graph().deliver(input.mail()));

        runTheNight();

        assertThat(differences()).isEmpty();
        Map<String, ReasonKind> seen = latestItems().stream()
                .filter(item -> item.outcome() == ItemOutcome.FLAGGED)
                .collect(Collectors.toMap(
                        RunItem::label, item -> item.reasons().get(0).kind(), (one, other) -> one));
        bad.stream().filter(input -> input.reason().isPresent()).forEach(input -> assertThat(seen)
                .as(input.what())
                .containsEntry(input.mail().subject(), input.reason().get()));
        besideText.forEach(input -> assertThat(seen)
                .as("a slip of " + input.what() + " may say more than the text")
                .containsEntry(input.what(), ReasonKind.CONFLICTING_VALUES));
        assertThat(deadLetters.open()).isEmpty();
    }

    private RunView runTheNight() {
        processes.ask("fulfillment-run", "test");
        RunView run = runs.latest(1).get(0);
        assertThat(run.finishedAt()).isPresent();
        return run;
    }

    private void recoverUntilDone() {
        Awaitility.await().pollInterval(Duration.ofMillis(250)).until(() -> {
            processes.ask("recover", null);
            processes.ask("amazon-send-confirmations", null);
            return differences().isEmpty();
        });
    }

    private void deliverTheNightAgain() {
        Night.before(Instant.now()).mails().forEach(graph()::deliver);
    }

    private GraphSandbox graph() {
        return sandbox.world().the(GraphSandbox.class);
    }

    private static Predicate<SandboxRequest> asksFor(String order) {
        return request -> request.text().contains(order);
    }

    private static Predicate<SandboxRequest> creates() {
        return request -> request.text().contains("fulfillmentCreate");
    }

    private Books books() {
        return sandbox.world().books();
    }

    private List<String> differences() {
        return sandbox.world().expected().differencesFrom(books());
    }

    private List<ReasonKind> flags() {
        return latestItems().stream()
                .filter(item -> item.outcome() == ItemOutcome.FLAGGED)
                .map(RunItem::reasons)
                .map(reasons -> reasons.get(0).kind())
                .toList();
    }

    private List<RunItem> latestItems() {
        return decisions.itemsOf(runs.latest(1).get(0).id());
    }
}
