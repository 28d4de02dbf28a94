package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.core.TrackingNumber;
import nightshift.operations.EffectTicket;
import nightshift.remote.RemoteFailures;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import org.apache.camel.Exchange;
import org.apache.camel.builder.ExchangeBuilder;
import org.junit.jupiter.api.Test;

class ShopifyFulfillRoutesTests extends ShopifyFulfillRig {
    @Test
    void fulfillsWithOneCall() throws Exception {
        EffectOutcome outcome = rig.ask(CREATE, Orders.shipAll(order, UPS), EffectOutcome.class);

        assertThat(outcome).asInstanceOf(type(EffectOutcome.Done.class)).satisfies(done -> {
            assertThat(done.remoteId())
                    .hasValueSatisfying(id -> assertThat(id).startsWith("gid://shopify/Fulfillment/"));
            assertThat(done.answer()).doesNotContain("differs");
        });
        assertThat(rig.books.of("shopify.fulfillment")).singleElement().satisfies(entry -> {
            assertThat(entry.target()).isEqualTo("#1494");
            assertThat(entry.details())
                    .containsEntry("tracking", List.of(UPS))
                    .containsEntry("company", "UPS")
                    .containsEntry("lines", Map.of("SKU-1", 3, "SKU-2", 1))
                    .containsEntry("notifyCustomer", true);
        });
        assertThat(rig.books.calls())
                .containsOnly(Map.entry("shopify.FindOrders", 1), Map.entry("shopify.CreateFulfillment", 1));
    }

    @Test
    void keepsWhatWasSentForTheRecord() throws Exception {
        Exchange exchange = ExchangeBuilder.anExchange(rig.camel)
                .withBody(Orders.shipAll(order, UPS))
                .build();
        exchange.setVariable("effect", new EffectTicket(1, 1, ShopifyRig.NOW, true));

        rig.camel.createProducerTemplate().send(CREATE, exchange);

        assertThat(exchange.getVariable("request", String.class))
                .contains(
                        "CreateFulfillment",
                        UPS,
                        order.fulfillmentOrders().get(0).id())
                .doesNotContain("shpat_");
    }

    @Test
    void survivesTheDatabaseAsJson() throws Exception {
        FulfillmentCreation creation = Orders.shipAll(order, UPS);
        TrackingUpdate update = new TrackingUpdate(
                order.id(),
                order.name(),
                "gid://shopify/Fulfillment/1",
                creation.trackingNumbers(),
                "UPS",
                List.of(),
                true,
                List.of(new TrackingNumber(OTHER)));

        assertThat(throughJson(creation, FulfillmentCreation.class)).isEqualTo(creation);
        assertThat(throughJson(update, TrackingUpdate.class)).isEqualTo(update);
        assertThat(update.key().value()).isEqualTo("shopify.tracking/1/" + UPS);
    }

    @Test
    void fulfillsAPartWithSeveralParcels() throws Exception {
        rig.ask(CREATE, Orders.shipOne(order, UPS, OTHER), EffectOutcome.class);

        ShopOrder after = rig.order("#1494");
        assertThat(after.fulfillmentStatus()).isEqualTo("PARTIALLY_FULFILLED");
        assertThat(after.fulfillmentOrders().get(0).lines().get(0).remaining()).isEqualTo(2);
        assertThat(after.fulfillments().get(0).tracking())
                .extracting(tracking -> tracking.number().orElse(""))
                .containsExactly(UPS, OTHER);
    }

    @Test
    void reportsAFulfillmentOrderThatWasClosedMeanwhile() throws Exception {
        rig.shop.events().shipByHand("#1494", OTHER, "UPS");

        EffectOutcome outcome = rig.ask(CREATE, Orders.shipAll(order, UPS), EffectOutcome.class);

        assertThat(outcome).asInstanceOf(type(EffectOutcome.Refused.class)).satisfies(refused -> {
            assertThat(refused.reason().kind()).isEqualTo(ReasonKind.ALREADY_FULFILLED);
            assertThat(refused.reason().detail()).contains("#1494");
        });
    }

    @Test
    void leavesTheOutcomeOpenAfterA503AndFindsThatNothingWasWritten() throws Exception {
        rig.faults.add("/shopify", ShopifyFulfillRoutesTests::writes, 1, new Fault.Answer(SandboxResponse.empty(503)));
        FulfillmentCreation wanted = Orders.shipAll(order, UPS);

        assertThatThrownBy(() -> rig.ask(CREATE, wanted, EffectOutcome.class))
                .isInstanceOfSatisfying(RemoteFailure.class, failure -> assertThat(failure.applied())
                        .isEqualTo(RemoteFailure.Applied.UNKNOWN));

        assertThat(rig.ask(CREATE + "-look", wanted, EffectLook.class)).isInstanceOf(EffectLook.Absent.class);
        assertThat(rig.calls("CreateFulfillment")).isZero();
    }

    @Test
    void fulfillsTheSecondHalfOfAParcelThatComesFromTwoLocations() throws Exception {
        ShopOrder apart = fromTwoLocations();
        made(rig.ask(CREATE, Orders.shipAllOf(apart, 0, UPS), EffectOutcome.class));

        EffectOutcome second = rig.ask(CREATE, Orders.shipAllOf(apart, 1, UPS), EffectOutcome.class, false);

        assertThat(second).isInstanceOf(EffectOutcome.Done.class);
        assertThat(rig.order("#1495").fulfillmentStatus()).isEqualTo("FULFILLED");
    }

    @Test
    void doesNotTakeTheFirstHalfForTheSecondWhoseAnswerWasLost() throws Exception {
        ShopOrder apart = fromTwoLocations();
        made(rig.ask(CREATE, Orders.shipAllOf(apart, 0, UPS), EffectOutcome.class));
        FulfillmentCreation second = Orders.shipAllOf(apart, 1, UPS);

        assertThat(rig.ask(CREATE + "-look", second, EffectLook.class)).isInstanceOf(EffectLook.Absent.class);
        made(rig.ask(CREATE, second, EffectOutcome.class, false));
        rig.madeBefore.clear();
        assertThat(rig.ask(CREATE + "-look", second, EffectLook.class)).isInstanceOf(EffectLook.Found.class);
    }

    private ShopOrder fromTwoLocations() throws Exception {
        rig.shop.add(Orders.web("#1495", Orders.line("SKU-1", 2)));
        rig.shop.events().move("#1495", "SKU-1", 1, "Annex");
        return rig.order("#1495");
    }

    private void made(EffectOutcome outcome) {
        rig.madeBefore.add(((EffectOutcome.Done) outcome).remoteId().orElseThrow());
    }

    @Test
    void findsTheFulfillmentWhoseAnswerWasLost() throws Exception {
        rig.faults.add("/shopify", ShopifyFulfillRoutesTests::writes, 1, new Fault.ResetAfter());
        FulfillmentCreation wanted = Orders.shipAll(order, UPS);

        assertThatThrownBy(() -> rig.ask(CREATE, wanted, EffectOutcome.class)).satisfies(thrown -> assertThat(
                        RemoteFailures.of(RemoteSystem.SHOPIFY, thrown).applied())
                .isEqualTo(RemoteFailure.Applied.UNKNOWN));

        assertThat(rig.ask(CREATE + "-look", wanted, EffectLook.class))
                .asInstanceOf(type(EffectLook.Found.class))
                .satisfies(found -> assertThat(found.remoteId()).isPresent());
        assertThat(rig.books.of("shopify.fulfillment")).hasSize(1);
    }

    @Test
    void leavesTheOutcomeOpenWhenTheAnswerIsCut() {
        rig.faults.add("/shopify", ShopifyFulfillRoutesTests::writes, 1, new Fault.CutAnswer());

        assertThatThrownBy(() -> rig.ask(CREATE, Orders.shipAll(order, UPS), EffectOutcome.class))
                .satisfies(thrown -> assertThat(
                                RemoteFailures.of(RemoteSystem.SHOPIFY, thrown).applied())
                        .isEqualTo(RemoteFailure.Applied.UNKNOWN));
    }

    @Test
    void knowsThatAThrottledWriteWasNotAppliedAndHowLongToWait() throws Exception {
        rig.shop.events().drainBucket();
        FulfillmentCreation wanted = Orders.shipAll(order, UPS);

        assertThatThrownBy(() -> rig.ask(CREATE, wanted, EffectOutcome.class))
                .isInstanceOfSatisfying(RemoteFailure.class, failure -> {
                    assertThat(failure.applied()).isEqualTo(RemoteFailure.Applied.NO);
                    assertThat(failure.retryAfter()).hasValueSatisfying(wait -> assertThat(wait)
                            .isGreaterThanOrEqualTo(java.time.Duration.ofSeconds(1)));
                });

        rig.clock.forward(java.time.Duration.ofSeconds(10));
        assertThat(rig.ask(CREATE, wanted, EffectOutcome.class)).isInstanceOf(EffectOutcome.Done.class);
        assertThat(rig.books.of("shopify.fulfillment")).hasSize(1);
    }

    @Test
    void correctsTheTrackingOfAStandingFulfillmentOnce() throws Exception {
        EffectOutcome.Done made = (EffectOutcome.Done) rig.ask(CREATE, Orders.shipAll(order, UPS), EffectOutcome.class);
        TrackingUpdate update = new TrackingUpdate(
                order.id(),
                order.name(),
                made.remoteId().orElseThrow(),
                List.of(new TrackingNumber(OTHER)),
                "UPS",
                List.of(),
                false,
                List.of(new TrackingNumber(UPS)));
        String route = "direct:shopify-update-tracking";
        assertThat(rig.ask(route + "-look", update, EffectLook.class)).isInstanceOf(EffectLook.Absent.class);

        assertThat(rig.ask(route, update, EffectOutcome.class, false)).isInstanceOf(EffectOutcome.Done.class);
        assertThat(rig.ask(route + "-look", update, EffectLook.class)).isInstanceOf(EffectLook.Found.class);
        assertThat(rig.ask(route, update, EffectOutcome.class, false)).isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(rig.books.of("shopify.tracking-update"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("tracking", List.of(OTHER)));
    }

    private static <T> T throughJson(T payload, Class<T> type) throws Exception {
        return ShopifyRig.mapper().readValue(ShopifyRig.mapper().writeValueAsString(payload), type);
    }

    private static boolean writes(SandboxRequest request) {
        return request.text().contains("CreateFulfillment");
    }
}
