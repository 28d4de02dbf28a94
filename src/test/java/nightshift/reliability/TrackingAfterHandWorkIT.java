package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.core.TrackingNumber;
import nightshift.operations.Committed;
import nightshift.operations.EffectState;
import nightshift.sandbox.Fault;
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

    /** The owner fulfilled it with one number; a correction of that number is then decided. */
    private TrackingUpdate correction(ShopOrder order) {
        TrackingNumber first = new TrackingNumber(FIRST_NUMBER);
        return new TrackingUpdate(
                order.id(),
                order.name(),
                owner.fulfill(all(order), first.value()),
                List.of(new TrackingNumber(OTHER_NUMBER)),
                "UPS",
                List.of(),
                false,
                List.of(first));
    }
}
