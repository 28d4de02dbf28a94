package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nightshift.core.EffectOutcome;
import nightshift.core.Mode;
import nightshift.core.Reason;
import nightshift.core.Workflow;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectRow;
import nightshift.operations.EffectState;
import nightshift.operations.RunItem;
import nightshift.operations.Runs;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxRequest;
import nightshift.shop.FulfillmentCreation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The owner shipped and confirmed by hand in Shopify and Amazon, then somebody retries or approves it: nothing is written. What he
 * did the same way closes as done elsewhere, what he did otherwise becomes a review. Over real HTTP.
 */
class RetryAfterHandWorkIT extends HandWork {
    @Autowired
    private Runs runs;

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
                letter(effect(edited, 0)),
                "{\"trackingNumbers\": [\"" + OTHER_NUMBER + "\"]}",
                Optional.empty(),
                "kim",
                "as shipped");
        assertThat(effect(edited, 0).state()).isEqualTo(EffectState.DONE_ELSEWHERE);

        assertThat(books().of("shopify.fulfillment"))
                .as("only what the owner did")
                .hasSize(4);
        assertThat(books().of("amazon.confirmation")).hasSize(1);
        assertThat(books().of("amazon.resubmission")).isEmpty();
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

    private ShipmentConfirmation confirmation(EffectRow effect) {
        return (ShipmentConfirmation) effects.payload(effect);
    }

    private static Predicate<SandboxRequest> creates() {
        return request -> request.text().contains("fulfillmentCreate");
    }
}
