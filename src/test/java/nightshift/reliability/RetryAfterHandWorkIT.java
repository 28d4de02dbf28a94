package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nightshift.WholeApplication;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
import nightshift.mailbox.DraftMail;
import nightshift.mailbox.MailMark;
import nightshift.mailbox.OutgoingMail;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.Committed;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetterHandling;
import nightshift.operations.DeadLetters;
import nightshift.operations.Decided;
import nightshift.operations.Decisions;
import nightshift.operations.EffectRow;
import nightshift.operations.EffectState;
import nightshift.operations.Effects;
import nightshift.operations.Item;
import nightshift.operations.Modes;
import nightshift.operations.Reviews;
import nightshift.operations.RunItem;
import nightshift.operations.Runs;
import nightshift.operations.WorkQueue;
import nightshift.sandbox.Books;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.night.Northpoint;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShopOrder;
import nightshift.shop.TrackingUpdate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The owner did it by hand in Shopify, Amazon or Outlook, then somebody retries or approves it: nothing is written. What he did
 * the same way closes as done elsewhere, what he did otherwise becomes a review. For each kind of write, over real HTTP.
 */
class RetryAfterHandWorkIT extends WholeApplication {
    private static final String OTHER_NUMBER = "1Z999AA10123456784";
    private static final SandboxResponse FORBIDDEN = SandboxResponse.json(403, "{\"errors\":\"[API] forbidden\"}");

    @Autowired
    private Modes modes;

    @Autowired
    private Runs runs;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Effects effects;

    @Autowired
    private Reviews reviews;

    @Autowired
    private WorkQueue works;

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private DeadLetterHandling acts;

    private ByHand owner;

    @BeforeEach
    void evening() {
        freshNight();
        owner = new ByHand(sandbox.url());
    }

    @AfterEach
    void ownModes() {
        modes.reset(Workflow.FULFILLMENT);
    }

    @Test
    void approvalsAfterTheOwnerDidItWriteNothing() {
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        processes.ask("fulfillment-run", "test");
        List<RunItem> web = staged(item -> item.effects().size() == 1);
        List<RunItem> amazon = staged(item -> item.effects().size() == 2);

        RunItem same = web.get(0);
        owner.fulfill(creation(effect(same, 0)), number(effect(same, 0)));
        approve(same);
        assertThat(effect(same, 0).state()).isEqualTo(EffectState.DONE_ELSEWHERE);

        RunItem otherItem = web.get(1);
        owner.fulfill(creation(effect(otherItem, 0)), OTHER_NUMBER);
        approve(otherItem);
        assertThat(effect(otherItem, 0).state()).isEqualTo(EffectState.REFUSED);
        assertThat(review(otherItem)).extracting(Reason::detail).asString().contains(OTHER_NUMBER);

        RunItem both = amazon.get(0);
        owner.fulfill(creation(effect(both, 0)), number(effect(both, 0)));
        owner.confirm(confirmation(effect(both, 1)), number(effect(both, 0)));
        approve(both);
        processes.ask("amazon-send-confirmations", null);
        assertThat(states(both)).containsOnly(EffectState.DONE_ELSEWHERE);

        RunItem otherParcel = amazon.get(1);
        owner.fulfill(creation(effect(otherParcel, 0)), number(effect(otherParcel, 0)));
        owner.confirm(confirmation(effect(otherParcel, 1)), OTHER_NUMBER);
        approve(otherParcel);
        processes.ask("amazon-send-confirmations", null);
        assertThat(states(otherParcel)).containsExactly(EffectState.DONE_ELSEWHERE, EffectState.REFUSED);
        assertThat(review(otherParcel)).extracting(Reason::detail).asString().contains("check which number is right");

        // the route of confirmation: api looks by itself, whatever the gate says
        ShipmentConfirmation byCall = confirmation(effect(amazon.get(2), 1));
        ShipmentConfirmation otherByCall = confirmation(effect(amazon.get(3), 1));
        owner.confirm(byCall, byCall.tracking().value());
        owner.confirm(otherByCall, OTHER_NUMBER);
        assertThat(processes.ask("amazon-confirm-shipment", byCall)).isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(processes.ask("amazon-confirm-shipment", otherByCall)).isInstanceOf(EffectOutcome.Stale.class);

        assertThat(books().of("shopify.fulfillment"))
                .as("only what the owner did")
                .hasSize(4);
        assertThat(books().of("amazon.confirmation")).hasSize(4);
        assertThat(books().of("amazon.resubmission")).isEmpty();
        assertThat(books().of("amazon.feed")).isEmpty();
    }

    @Test
    void retriesAfterTheOwnerDidItWriteNothing() {
        sandbox.faults().add("/shopify", creates(), 1000, new Fault.Answer(FORBIDDEN));
        processes.ask("fulfillment-run", "test");
        sandbox.faults().clear();
        List<RunItem> web = failed(item -> item.effects().size() == 1);
        List<RunItem> amazon = failed(item -> item.effects().size() == 2);

        RunItem same = web.get(0);
        owner.fulfill(creation(effect(same, 0)), number(effect(same, 0)).toLowerCase(java.util.Locale.ROOT));
        assertThat(retry(effect(same, 0))).contains("is closed", "it was there already");
        assertThat(effect(same, 0).state()).isEqualTo(EffectState.DONE_ELSEWHERE);

        RunItem other = web.get(1);
        owner.fulfill(creation(effect(other, 0)), OTHER_NUMBER);
        assertThat(retry(effect(other, 0))).contains("is closed", "it is a review now");
        assertThat(review(other)).extracting(Reason::detail).asString().contains(OTHER_NUMBER);

        RunItem both = amazon.get(0);
        owner.fulfill(creation(effect(both, 0)), number(effect(both, 0)));
        owner.confirm(confirmation(effect(both, 1)), number(effect(both, 0)));
        retry(effect(both, 0));
        processes.ask("amazon-send-confirmations", null);
        assertThat(states(both)).containsOnly(EffectState.DONE_ELSEWHERE);

        RunItem edited = web.get(2);
        owner.fulfill(creation(effect(edited, 0)), OTHER_NUMBER);
        acts.editAndRetry(
                letter(effect(edited, 0)), "{\"trackingNumbers\": [\"" + OTHER_NUMBER + "\"]}", "kim", "as shipped");
        assertThat(effect(edited, 0).state()).isEqualTo(EffectState.DONE_ELSEWHERE);

        assertThat(books().of("shopify.fulfillment"))
                .as("only what the owner did")
                .hasSize(4);
        assertThat(books().of("amazon.confirmation")).hasSize(1);
        assertThat(books().of("amazon.resubmission")).isEmpty();
    }

    @Test
    void aTrackingNumberTheOwnerCorrectedIsNeverOverwritten() {
        List<TrackingUpdate> updates =
                openOrders().limit(4).map(this::correction).toList();
        int written = books().of("shopify.tracking-update").size();

        Committed approvedSame = commit("a", review(updates.get(0)));
        Committed approvedOther = commit("b", review(updates.get(1)));
        owner.correctTracking(updates.get(0).fulfillmentId(), OTHER_NUMBER);
        owner.correctTracking(updates.get(1).fulfillmentId(), "1Z999AA10123456793");
        approve(approvedSame.decisionId());
        approve(approvedOther.decisionId());
        assertThat(states(approvedSame.decisionId())).containsExactly(EffectState.DONE_ELSEWHERE);
        assertThat(states(approvedOther.decisionId())).containsExactly(EffectState.REFUSED);

        sandbox.faults()
                .add(
                        "/shopify",
                        request -> request.text().contains("fulfillmentTrackingInfoUpdate"),
                        10,
                        new Fault.Answer(FORBIDDEN));
        Committed retriedSame = carriedOut("c", updates.get(2));
        Committed retriedOther = carriedOut("d", updates.get(3));
        sandbox.faults().clear();
        owner.correctTracking(updates.get(2).fulfillmentId(), OTHER_NUMBER);
        owner.correctTracking(updates.get(3).fulfillmentId(), "1Z999AA10123456793");
        deadLetters.open().forEach(letter -> acts.retry(letter.id(), "kim"));
        assertThat(states(retriedSame.decisionId())).containsExactly(EffectState.DONE_ELSEWHERE);
        assertThat(states(retriedOther.decisionId())).containsExactly(EffectState.REFUSED);

        assertThat(books().of("shopify.tracking-update"))
                .as("only what the owner did")
                .hasSize(written + 4);
        assertThat(deadLetters.open()).isEmpty();
    }

    @Test
    void aMailTheOwnerSentIsNotSentAgain() {
        sandbox.faults()
                .add(
                        "/graph",
                        request -> request.path().endsWith("/send"),
                        10,
                        new Fault.Answer(SandboxResponse.json(
                                403, "{\"error\":{\"code\":\"ErrorAccessDenied\",\"message\":\"no\"}}")));
        long mail = effects.planReport(
                Workflow.FULFILLMENT,
                new OutgoingMail(orders(), List.of(orders()), "Summary", "<p>46 shipped</p>", "", "summary/999"));
        processes.ask("perform-effect", mail);
        assertThat(effects.find(mail).orElseThrow().state()).isEqualTo(EffectState.FAILED);
        sandbox.faults().clear();
        owner.send(Northpoint.ORDERS, books().of("graph.draft").get(0).target());

        assertThat(retry(effects.find(mail).orElseThrow())).contains("it was there already");
        assertThat(books().of("graph.sent")).hasSize(1);
        assertThat(books().of("graph.draft")).hasSize(1);
    }

    @Test
    void aDraftTheOwnerSentAndAMailHeAnsweredOrMarkedAreLeftAlone() {
        String answered = graph().deliver(mail("Where is it?"));
        String marked = graph().deliver(mail("Shipped"));
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        DraftMail made = new DraftMail(orders(), null, false, List.of(orders()), "Claim", "<p>Broken</p>", "claim/1");
        DraftMail reply = new DraftMail(orders(), answered, false, List.of(), null, "<p>On its way</p>", "triage/1");
        MailMark mark = new MailMark(orders(), marked, List.of("Nightshift: shipped"), true);
        Committed makes = commit("draft", new Decision.Proceed(List.of(Effect.of(made, 1))));
        Committed replies = commit("reply", new Decision.Proceed(List.of(Effect.of(reply, 1))));
        Committed marks = commit("mark", new Decision.Proceed(List.of(Effect.of(mark, 1))));
        processes.ask("mail-create-draft", made); // an earlier try that got through, and the owner sent it
        owner.send(Northpoint.ORDERS, books().of("graph.draft").get(0).target());
        owner.answer(Northpoint.ORDERS, answered);
        owner.mark(Northpoint.ORDERS, marked, List.of("Nightshift: shipped"));
        int written = books().all().size();

        List.of(makes, replies, marks).forEach(decided -> approveStaged(decided.decisionId()));

        assertThat(states(makes.decisionId())).containsExactly(EffectState.DONE_ELSEWHERE);
        assertThat(states(replies.decisionId())).containsExactly(EffectState.REFUSED);
        assertThat(states(marks.decisionId())).containsExactly(EffectState.DONE_ELSEWHERE);
        assertThat(books().all()).hasSize(written);
    }

    private Stream<ShopOrder> openOrders() {
        List<?> orders = (List<?>) processes.ask("shopify-open-orders", null);
        return orders.stream()
                .map(ShopOrder.class::cast)
                .filter(order -> order.fulfillmentOrders().size() == 1
                        && order.fulfillmentOrders().get(0).supportedActions().contains("CREATE_FULFILLMENT"));
    }

    /** The owner fulfilled it with one number; a correction of that number is then decided. */
    private TrackingUpdate correction(ShopOrder order) {
        ShopOrder.FulfillmentOrder all = order.fulfillmentOrders().get(0);
        TrackingNumber first = new TrackingNumber("1Z999AA10123456775");
        FulfillmentCreation creation = new FulfillmentCreation(
                order.id(),
                order.name(),
                all.id(),
                all.lines().stream()
                        .map(line -> new FulfillmentCreation.Line(line.id(), line.lineItemId(), line.remaining()))
                        .toList(),
                List.of(first),
                "UPS",
                List.of(),
                false);
        return new TrackingUpdate(
                order.id(),
                order.name(),
                owner.fulfill(creation, first.value()),
                List.of(new TrackingNumber(OTHER_NUMBER)),
                "UPS",
                List.of(),
                false,
                List.of(first));
    }

    private static Decision review(EffectPayload prepared) {
        return new Decision.Review(
                List.of(new Reason(ReasonKind.TRACKING_CORRECTION, "The supplier corrected the number")),
                List.of(Effect.of(prepared, 1)));
    }

    private Committed carriedOut(String name, EffectPayload write) {
        Committed committed = commit(name, new Decision.Proceed(List.of(Effect.of(write, 1))));
        committed.effectIds().forEach(id -> processes.ask("perform-effect", id));
        return committed;
    }

    private Committed commit(String name, Decision decision) {
        works.offer(Workflow.FULFILLMENT, "test/" + name, Optional.empty(), false);
        return decisions.commit(
                new Decided(works.claim(Workflow.FULFILLMENT, 1).get(0), new Item(name, name, Map.of()), decision));
    }

    private void approve(RunItem item) {
        approveStaged(item.decisionId().orElseThrow());
    }

    private void approveStaged(long decision) {
        reviews.approveStaged(decision, "kim").forEach(id -> processes.ask("perform-effect", id));
    }

    private void approve(long decision) {
        long review = reviews.open().stream()
                .filter(open -> open.decisionId().filter(id -> id == decision).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        reviews.approve(review, "kim", "").forEach(id -> processes.ask("perform-effect", id));
    }

    private String retry(EffectRow effect) {
        return acts.retry(letter(effect), "kim");
    }

    private long letter(EffectRow effect) {
        return deadLetters.open().stream()
                .filter(letter ->
                        letter.effectId().filter(id -> id == effect.id()).isPresent())
                .map(DeadLetter::id)
                .findFirst()
                .orElseThrow();
    }

    private List<RunItem> staged(Predicate<RunItem> which) {
        return items("staged", which);
    }

    private List<RunItem> failed(Predicate<RunItem> which) {
        return items("failed", which);
    }

    /** With a plain shipment: one parcel, so that the owner can do the same with one number. */
    private List<RunItem> items(String state, Predicate<RunItem> which) {
        return decisions.itemsOf(runs.latest(1).get(0).id()).stream()
                .filter(item -> !item.effects().isEmpty()
                        && item.effects().get(0).state().equals(state)
                        && item.effects().get(0).kind().equals(FulfillmentCreation.KIND))
                .filter(which)
                .filter(item -> creation(effect(item, 0)).trackingNumbers().size() == 1)
                .toList();
    }

    private List<Reason> review(RunItem item) {
        return reviews.open().stream()
                .filter(open -> open.decisionId().equals(item.decisionId()))
                .flatMap(open -> open.reasons().stream())
                .toList();
    }

    private List<EffectState> states(RunItem item) {
        return states(item.decisionId().orElseThrow());
    }

    private List<EffectState> states(long decision) {
        return effects.of(decision).stream().map(EffectRow::state).toList();
    }

    private EffectRow effect(RunItem item, int position) {
        return effects.find(item.effects().get(position).id()).orElseThrow();
    }

    private FulfillmentCreation creation(EffectRow effect) {
        return (FulfillmentCreation) effects.payload(effect);
    }

    private ShipmentConfirmation confirmation(EffectRow effect) {
        return (ShipmentConfirmation) effects.payload(effect);
    }

    private String number(EffectRow effect) {
        return creation(effect).trackingNumbers().get(0).value();
    }

    private static SeedMail mail(String subject) {
        return SeedMail.toInbox(
                Northpoint.ORDERS, "Pat", "pat@customer.example", subject, "<p>Hello</p>", Instant.now(), List.of());
    }

    private static EmailAddress orders() {
        return new EmailAddress(Northpoint.ORDERS);
    }

    private static Predicate<SandboxRequest> creates() {
        return request -> request.text().contains("fulfillmentCreate");
    }

    private GraphSandbox graph() {
        return sandbox.world().systems().stream()
                .filter(GraphSandbox.class::isInstance)
                .map(GraphSandbox.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Books books() {
        return sandbox.world().books();
    }
}
