package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import nightshift.core.EffectOutcome;
import nightshift.core.ReasonKind;
import org.junit.jupiter.api.Test;

/** A fulfillment that was decided a while ago is held against the order as it stands now. */
class StaleFulfillmentTests extends ShopifyFulfillRig {
    @Test
    void writesNothingWhenAStaleDecisionIsDoneAlready() throws Exception {
        FulfillmentCreation part = Orders.shipOne(order, UPS);
        rig.ask(CREATE, part, EffectOutcome.class);

        EffectOutcome outcome = rig.ask(CREATE, part, EffectOutcome.class, false);

        assertThat(outcome).isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(rig.books.of("shopify.fulfillment")).hasSize(1);
    }

    @Test
    void writesNothingWhenTheOrderWasCancelledSinceTheDecision() throws Exception {
        rig.shop.events().cancel("#1494");

        EffectOutcome outcome = rig.ask(CREATE, Orders.shipAll(order, UPS), EffectOutcome.class, false);

        assertThat(outcome)
                .asInstanceOf(type(EffectOutcome.Stale.class))
                .satisfies(stale -> assertThat(stale.reason().kind()).isEqualTo(ReasonKind.ORDER_CANCELLED));
        assertThat(rig.books.of("shopify.fulfillment")).isEmpty();
    }

    @Test
    void asksToDecideAgainWhenTheItemsWereMovedSinceTheDecision() throws Exception {
        FulfillmentCreation wanted = Orders.shipAll(order, UPS);
        rig.shop.events().moveAll("#1494", "Supplier hub");

        EffectOutcome outcome = rig.ask(CREATE, wanted, EffectOutcome.class, false);

        assertThat(outcome)
                .asInstanceOf(type(EffectOutcome.Stale.class))
                .satisfies(stale -> assertThat(stale.reason().kind()).isEqualTo(ReasonKind.STALE_DECISION));
    }

    @Test
    void saysThatNothingIsLeftWhenTheLinesWereRemovedSinceTheDecision() throws Exception {
        FulfillmentCreation wanted = Orders.shipAll(order, UPS);
        order.lines()
                .forEach(
                        line -> rig.shop.events().removeLine("#1494", line.sku().orElseThrow()));

        EffectOutcome outcome = rig.ask(CREATE, wanted, EffectOutcome.class, false);

        assertThat(outcome).asInstanceOf(type(EffectOutcome.Stale.class)).satisfies(stale -> assertThat(
                        stale.reason().detail())
                .contains("nothing is left to ship")
                .doesNotContain("another tracking number"));
    }

    @Test
    void writesAStaleDecisionThatStillHoldsAfterASecondLook() throws Exception {
        EffectOutcome outcome = rig.ask(CREATE, Orders.shipAll(order, UPS), EffectOutcome.class, false);

        assertThat(outcome).isInstanceOf(EffectOutcome.Done.class);
        assertThat(rig.calls("GetOrder")).isEqualTo(1);
    }
}
