package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nightshift.core.Decision;
import nightshift.core.Effect;
import nightshift.core.EffectPayload;
import nightshift.core.TrackingNumber;
import nightshift.operations.Committed;
import nightshift.operations.EffectState;
import nightshift.sandbox.Fault;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShopOrder;
import nightshift.shop.TrackingUpdate;
import org.junit.jupiter.api.Test;

/** A tracking number that the owner corrected by hand is left as he has it, whatever was decided before. */
class TrackingAfterHandWorkIT extends HandWork {
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

    private Stream<ShopOrder> openOrders() {
        List<?> orders = (List<?>) processes.ask("shopify-open-orders", null);
        return orders.stream()
                .map(ShopOrder.class::cast)
                .map(order -> (ShopOrder) processes.ask("shopify-get-order", order.id()))
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
                false,
                List.of(),
                null);
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

    private Committed carriedOut(String name, EffectPayload write) {
        Committed committed = commit(name, new Decision.Proceed(List.of(Effect.of(write, 1))));
        committed.effectIds().forEach(id -> processes.ask("perform-effect", id));
        return committed;
    }
}
