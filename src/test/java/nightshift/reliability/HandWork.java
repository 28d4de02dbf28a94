package nightshift.reliability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.WholeApplication;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EffectPayload;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
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
import nightshift.operations.WorkQueue;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxResponse;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShopOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A fresh night, the owner who works in Shopify, Amazon and Outlook by hand, and the acts of people at the desk. */
abstract class HandWork extends WholeApplication {
    static final String FIRST_NUMBER = "1Z999AA10123456775";
    static final String OTHER_NUMBER = "1Z999AA10123456784";
    static final SandboxResponse FORBIDDEN = SandboxResponse.json(403, "{\"errors\":\"[API] forbidden\"}");

    @Autowired
    Modes modes;

    @Autowired
    Decisions decisions;

    @Autowired
    Effects effects;

    @Autowired
    Reviews reviews;

    @Autowired
    WorkQueue works;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    DeadLetterHandling acts;

    ByHand owner;

    @BeforeEach
    void evening() {
        freshNight();
        owner = new ByHand(sandbox.url());
    }

    @AfterEach
    void ownModes() {
        modes.reset(Workflow.FULFILLMENT);
    }

    static Decision review(EffectPayload prepared) {
        return new Decision.Review(
                List.of(new Reason(ReasonKind.TRACKING_CORRECTION, "The supplier corrected the number")),
                List.of(Effect.of(prepared, 1)));
    }

    Committed commit(String name, Decision decision) {
        works.offer(Workflow.FULFILLMENT, "test/" + name, Optional.empty(), false);
        return decisions.commit(
                new Decided(works.claim(Workflow.FULFILLMENT, 1).get(0), new Item(name, name, Map.of()), decision));
    }

    /** Commits the write by itself and lets it leave, as far as it may. */
    Committed carriedOut(String name, EffectPayload write) {
        Committed committed = commit(name, new Decision.Proceed(List.of(Effect.of(write, 1))));
        committed.effectIds().forEach(id -> processes.ask("perform-effect", id));
        return committed;
    }

    /** Orders with all they have in one place and nothing shipped yet. */
    Stream<ShopOrder> openOrders() {
        List<?> orders = (List<?>) processes.ask("shopify-open-orders", null);
        return orders.stream()
                .map(ShopOrder.class::cast)
                .map(order -> (ShopOrder) processes.ask("shopify-get-order", order.id()))
                .filter(order -> order.fulfillmentOrders().size() == 1
                        && order.fulfillmentOrders().get(0).supportedActions().contains("CREATE_FULFILLMENT"));
    }

    /** The shipment of all that is in such an order. */
    static FulfillmentCreation all(ShopOrder order) {
        ShopOrder.FulfillmentOrder all = order.fulfillmentOrders().get(0);
        return new FulfillmentCreation(
                order.id(),
                order.name(),
                all.id(),
                all.lines().stream()
                        .map(line -> new FulfillmentCreation.Line(line.id(), line.lineItemId(), line.remaining()))
                        .toList(),
                List.of(new TrackingNumber(FIRST_NUMBER)),
                "UPS",
                List.of(),
                false,
                List.of(),
                null);
    }

    void approve(RunItem item) {
        approveStaged(item.decisionId().orElseThrow());
    }

    void approveStaged(long decision) {
        reviews.approveStaged(decision, "kim").forEach(id -> processes.ask("perform-effect", id));
    }

    void approve(long decision) {
        long review = reviews.open().stream()
                .filter(open -> open.decisionId().filter(id -> id == decision).isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        reviews.approve(review, "kim", "").forEach(id -> processes.ask("perform-effect", id));
    }

    String retry(EffectRow effect) {
        return acts.retry(letter(effect), "kim");
    }

    long letter(EffectRow effect) {
        return deadLetters.open().stream()
                .filter(letter ->
                        letter.effectId().filter(id -> id == effect.id()).isPresent())
                .map(DeadLetter::id)
                .findFirst()
                .orElseThrow();
    }

    List<Reason> review(RunItem item) {
        return reviews.open().stream()
                .filter(open -> open.decisionId().equals(item.decisionId()))
                .flatMap(open -> open.reasons().stream())
                .toList();
    }

    List<EffectState> states(RunItem item) {
        return states(item.decisionId().orElseThrow());
    }

    List<EffectState> states(long decision) {
        return effects.of(decision).stream().map(EffectRow::state).toList();
    }

    EffectRow effect(RunItem item, int position) {
        return effects.find(item.effects().get(position).id()).orElseThrow();
    }

    FulfillmentCreation creation(EffectRow effect) {
        return (FulfillmentCreation) effects.payload(effect);
    }

    String number(EffectRow effect) {
        return creation(effect).trackingNumbers().get(0).value();
    }

    Books books() {
        return sandbox.world().books();
    }
}
