package nightshift.fulfillment.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.Decision;
import nightshift.core.EffectPayload;
import nightshift.core.OrderName;
import nightshift.core.TrackingNumber;
import nightshift.core.Workflow;
import nightshift.documents.carriers.Carriers;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.PackageCorrection;
import nightshift.marketplace.ShipmentConfirmation;
import nightshift.operations.EffectRow;
import nightshift.operations.EffectState;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.Work;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.ActTask;
import nightshift.operations.reviews.OfferedAct;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.operations.reviews.Target;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.ShopOrder;
import nightshift.shop.TrackingUpdate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replacing the number of a shipment never leaves Amazon with the old one, or with none, without a word. */
class ChangePlansTests {
    private static final Instant AT = Instant.parse("2026-11-23T03:00:00Z");
    private static final TrackingNumber OLD = new TrackingNumber("1Z999AA10123456784");
    private static final TrackingNumber NEW = new TrackingNumber("1Z999AA10123456793");
    private static final AmazonOrderId AMAZON = new AmazonOrderId("902-1845936-5435065");

    private final List<ReviewedItem.Write> writes =
            new ArrayList<>(List.of(write(EffectState.DONE, creation("21"), "gid://shopify/Fulfillment/31")));

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "STAGED", "FAILED"})
    void takesOverAConfirmationThatDidNotGoOut(EffectState state) {
        writes.add(write(state, confirmation(), ""));

        List<EffectPayload> replaced = replaced(shows());

        assertThat(replaced).hasSize(2);
        assertThat(replaced.get(0)).isInstanceOf(TrackingUpdate.class);
        assertThat(((ShipmentConfirmation) replaced.get(1)).tracking()).isEqualTo(NEW);
    }

    @ParameterizedTest
    @EnumSource(names = {"STAGED", "FAILED", "REFUSED", "DISCARDED", "DONE"})
    void correctsThePackageThatAmazonShowsWhoeverConfirmedIt(EffectState state) {
        writes.add(write(state, confirmation(), ""));

        List<EffectPayload> replaced = replaced(shows(OLD.value()));

        assertThat(replaced).hasSize(2);
        assertThat(((PackageCorrection) replaced.get(1)).tracking()).isEqualTo(NEW);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "DISCARDED", "EXPIRED", "DONE"})
    void refusesWhereNobodyWouldTellAmazon(EffectState state) {
        writes.add(write(state, confirmation(), ""));

        assertThat(((ActPlan.Refuse) plan(shows())).problems())
                .containsExactly("Amazon does not show the one package with " + OLD
                        + ": correct the number in Seller Central and in Shopify by hand.");
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "STAGED", "FAILED"})
    void neverDropsAnotherPartOfTheShipment(EffectState state) {
        writes.add(write(state, creation("22"), ""));

        assertThat(((ActPlan.Refuse) plan(Optional.empty())).problems())
                .singleElement()
                .asString()
                .contains("still to be fulfilled");
    }

    @Test
    void asksAmazonAboutTheOrderAlsoWhereItWasNotTold() {
        writes.add(write(EffectState.STAGED, confirmation(), ""));

        assertThat(StandingWrites.of(item()).amazonOrder()).contains(AMAZON);
    }

    private List<EffectPayload> replaced(Optional<AmazonOrder> amazon) {
        ActPlan.Decide decide = (ActPlan.Decide) plan(amazon);
        return ((Decision.Proceed) decide.decided().decision())
                .effects().stream().map(effect -> effect.payload()).toList();
    }

    private ActPlan plan(Optional<AmazonOrder> amazon) {
        ActRequest request = new ActRequest(
                new Target.OfItem(3),
                ShipmentActs.REPLACE_TRACKING,
                "kim",
                "",
                Map.of(ShipmentFields.TRACKING, NEW.value(), ShipmentFields.CARRIER, "ups"));
        OfferedAct act = new OfferedAct(ShipmentActs.REPLACE_TRACKING, "", "", List.of(), List.of(), false);
        StandingShipment asked =
                new StandingShipment(new ActTask(item(), act, request), "gid://shopify/Order/1", Optional.of(AMAZON));
        return new ChangePlans(new Carriers()).replace(asked, order(), amazon, List.of());
    }

    private ReviewedItem item() {
        return new ReviewedItem(
                Optional.empty(),
                new Work(1, Workflow.FULFILLMENT, "mail/1", Optional.of("Harbor Steel"), false, 1),
                new RunItem(
                        Workflow.FULFILLMENT,
                        1,
                        "mail/1",
                        Optional.of(3L),
                        "slip.pdf/PO7415",
                        "PO-7415",
                        Optional.of("Harbor Steel"),
                        ItemOutcome.DONE,
                        List.of(),
                        List.of(),
                        Map.of(),
                        AT),
                writes);
    }

    private static ReviewedItem.Write write(EffectState state, EffectPayload payload, String remoteId) {
        return new ReviewedItem.Write(
                new EffectRow(
                        1,
                        payload.kind(),
                        payload.key().value(),
                        "{}",
                        payload.target(),
                        state,
                        Workflow.FULFILLMENT,
                        Optional.of("Harbor Steel"),
                        Optional.of(3L),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        Optional.empty(),
                        1,
                        0,
                        remoteId.isEmpty() ? Optional.empty() : Optional.of(remoteId),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        AT,
                        Optional.empty(),
                        Optional.empty()),
                payload);
    }

    private static FulfillmentCreation creation(String fulfillmentOrder) {
        return new FulfillmentCreation(
                "gid://shopify/Order/1",
                new OrderName("#7415"),
                "gid://shopify/FulfillmentOrder/" + fulfillmentOrder,
                List.of(new FulfillmentCreation.Line(
                        "gid://shopify/FulfillmentOrderLineItem/11", "gid://shopify/LineItem/1", 2)),
                List.of(OLD),
                "UPS",
                List.of(),
                false,
                List.of(),
                List.of());
    }

    private static ShipmentConfirmation confirmation() {
        return new ShipmentConfirmation(
                AMAZON,
                OLD,
                "UPS",
                Optional.empty(),
                Optional.empty(),
                AT,
                List.of(new ShipmentConfirmation.Item("05015851154158", 2)));
    }

    private static ShopOrder order() {
        return new ShopOrder(
                "gid://shopify/Order/1",
                new OrderName("#7415"),
                Optional.empty(),
                AT,
                Optional.empty(),
                Optional.empty(),
                "PAID",
                "FULFILLED",
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new ShopOrder.Fulfillment(
                        "gid://shopify/Fulfillment/31",
                        "#7415-F1",
                        "SUCCESS",
                        AT,
                        List.of(new ShopOrder.Tracking(Optional.of("UPS"), Optional.of(OLD.value()), Optional.empty())),
                        List.of(new ShopOrder.FulfilledLine("gid://shopify/LineItem/1", 2)))));
    }

    private static Optional<AmazonOrder> shows(String... numbers) {
        return Optional.of(new AmazonOrder(
                AMAZON,
                "UNSHIPPED",
                "MERCHANT",
                AT,
                Optional.empty(),
                List.of(),
                List.of(new AmazonOrder.Item("05015851154158", Optional.of("BIN-2048"), 2, 0, false)),
                List.of(numbers).stream()
                        .map(number -> new AmazonOrder.ShippedPackage(
                                "1",
                                Optional.of(number),
                                Optional.of("UPS"),
                                "SHIPPED",
                                List.of(new AmazonOrder.PackageItem("05015851154158", 2))))
                        .toList(),
                AT));
    }
}
