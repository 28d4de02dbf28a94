package nightshift.fulfillment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.Decision;
import nightshift.core.Mode;
import nightshift.core.ReasonKind;
import nightshift.core.TrackingNumber;
import nightshift.documents.carriers.Carriers;
import nightshift.fulfillment.FulfillmentSettings.KnownExceptionRule;
import nightshift.fulfillment.checks.AllChecks;
import nightshift.marketplace.AmazonOrder;
import nightshift.marketplace.AmazonSettings;
import nightshift.operations.RunItem.EffectView;
import nightshift.settings.StoreSettings;
import nightshift.settings.TestStore;
import nightshift.shop.FulfillmentCreation;
import nightshift.shop.LookupKind;
import nightshift.shop.OrderAnswer;
import nightshift.shop.TrackingUpdate;

/** One shipment and its order, changed by each test, and what is decided about it. */
abstract class DecidedShipment {
    final Shipments shipments = new Shipments();
    final Shipments.Order order = new Shipments.Order();
    List<EffectView> recorded = List.of();
    Optional<AmazonOrder> amazon = Optional.empty();
    AmazonSettings.Confirmation confirmation = AmazonSettings.Confirmation.FEED;

    FulfillmentCreation onlyFulfillment() {
        Decision decision = decide();
        assertThat(decision).isInstanceOf(Decision.Proceed.class);
        assertThat(((Decision.Proceed) decision).effects()).hasSize(1);
        return (FulfillmentCreation)
                ((Decision.Proceed) decision).effects().get(0).payload();
    }

    List<TrackingNumber> prepared() {
        Decision.Review review = (Decision.Review) decide();
        assertThat(review.prepared()).hasSize(1);
        return ((TrackingUpdate) review.prepared().get(0).payload()).trackingNumbers();
    }

    ReasonKind flagged() {
        return flagged(Shipments.answer(order.build()));
    }

    ReasonKind flagged(OrderAnswer answer) {
        Decision decision = decide(answer);
        assertThat(decision).isInstanceOf(Decision.Review.class);
        return decision.reasons().get(0).kind();
    }

    Decision decide() {
        return decide(Shipments.answer(order.build()));
    }

    Decision decide(OrderAnswer answer) {
        return decider(confirmation).decide(shipments.shipment(), answer, amazon, recorded);
    }

    static FulfillmentDecider decider(AmazonSettings.Confirmation confirmation) {
        FulfillmentSettings settings = settings();
        AmazonSettings amazonSettings = new AmazonSettings(
                URI.create("http://localhost"),
                URI.create("http://localhost"),
                "",
                "",
                "",
                "",
                "",
                confirmation,
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                Duration.ofHours(2),
                "",
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(5),
                Duration.ofDays(30),
                Duration.ofMinutes(15),
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                1,
                4);
        StoreSettings store = TestStore.in(ZoneId.of("America/New_York"), Mode.AUTO, Shipments.HARBOR);
        return new FulfillmentDecider(
                new KnownExceptions(settings),
                AllChecks.checks(),
                new ShipmentWrites(settings, amazonSettings, new Carriers()),
                store,
                Clock.fixed(Shipments.NOW, ZoneOffset.UTC));
    }

    private static FulfillmentSettings settings() {
        return new FulfillmentSettings(
                "",
                null,
                List.of(LookupKind.values()),
                new FulfillmentSettings.OrderNameRule(Pattern.compile("PO-?(\\d+)"), "#$1"),
                "",
                "PO Number",
                List.of(new KnownExceptionRule("PO-7400", null, null, "it goes out on two trucks")),
                true,
                3);
    }

    static EffectView effect(String key) {
        return new EffectView(1, FulfillmentCreation.KIND, key, "order #1", "done", Optional.empty(), Optional.empty());
    }
}
