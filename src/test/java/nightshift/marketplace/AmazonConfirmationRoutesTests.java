package nightshift.marketplace;

import static nightshift.marketplace.AmazonWorld.confirmation;
import static nightshift.marketplace.AmazonWorld.id;
import static nightshift.marketplace.AmazonWorld.ups;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.TrackingNumber;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.amazon.AmazonSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmazonConfirmationRoutesTests {
    private static final String CONFIRM = "direct:amazon-confirm-shipment";
    private AmazonWorld world;

    @BeforeEach
    void start() throws Exception {
        world = new AmazonWorld(AmazonSettings.Confirmation.API, Duration.ZERO);
        world.order(1);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    private static ShipmentConfirmation one(String tracking) {
        return new ShipmentConfirmation(
                id(1),
                new TrackingNumber(tracking),
                "UPS",
                Optional.empty(),
                Optional.empty(),
                AmazonWorld.TONIGHT,
                List.of(new ShipmentConfirmation.Item(AmazonSandbox.itemId(id(1), 0), 1)));
    }

    @Test
    void confirmsOneParcel() {
        assertThat(world.ask(CONFIRM, confirmation(1, ups(1)), EffectOutcome.class))
                .isInstanceOf(EffectOutcome.Done.class);
        assertThat(world.books.of("amazon.confirmation")).singleElement().satisfies(entry -> {
            assertThat(entry.target()).isEqualTo(id(1).value());
            assertThat(entry.details()).containsEntry("tracking", ups(1)).containsEntry("carrier", "UPS");
        });
    }

    @Test
    void givesEachParcelOfAnOrderItsOwnPackageNumber() {
        world.ask(CONFIRM, one(ups(1)), EffectOutcome.class);
        EffectOutcome second = world.ask(CONFIRM, one(ups(2)), EffectOutcome.class);
        assertThat(((EffectOutcome.Done) second).remoteId()).contains("2");
        assertThat(world.books.of("amazon.confirmation")).hasSize(2);
        assertThat(world.books.of("amazon.resubmission")).isEmpty();
    }

    @Test
    void writesNothingWhenTheParcelStandsThereAlready() {
        world.ask(CONFIRM, confirmation(1, ups(1)), EffectOutcome.class);
        assertThat(world.ask(CONFIRM, confirmation(1, ups(1)), EffectOutcome.class))
                .isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(world.books.of("amazon.resubmission")).isEmpty();
    }

    @Test
    void neverReplacesATrackingNumberThatAmazonHas() {
        world.ask(CONFIRM, confirmation(1, ups(1)), EffectOutcome.class);
        EffectOutcome second = world.ask(CONFIRM, confirmation(1, ups(2)), EffectOutcome.class);
        assertThat(second).isInstanceOfSatisfying(EffectOutcome.Stale.class, stale -> {
            assertThat(stale.reason().kind()).isEqualTo(ReasonKind.ALREADY_FULFILLED);
            assertThat(stale.reason().detail()).contains(ups(1), ups(2));
        });
        assertThat(world.books.of("amazon.confirmation")).hasSize(1);
    }

    @Test
    void leavesATimeoutInDoubtAndFindsTheParcelAfterwards() {
        world.faults.add(
                "/amazon",
                request -> request.method().equals("POST") && request.path().contains("shipmentConfirmation"),
                1,
                new Fault.ResetAfter());
        Throwable failure = world.template
                .request(CONFIRM, exchange -> exchange.getMessage().setBody(confirmation(1, ups(1))))
                .getException();
        assertThat(((RemoteFailure) failure).applied()).isEqualTo(RemoteFailure.Applied.UNKNOWN);
        assertThat(world.ask(CONFIRM + "-look", confirmation(1, ups(1)), EffectLook.class))
                .isInstanceOf(EffectLook.Found.class);
        assertThat(world.ask(CONFIRM + "-look", confirmation(1, ups(2)), EffectLook.class))
                .isInstanceOf(EffectLook.Absent.class);
    }

    @Test
    void quotesAmazonsNo() {
        SandboxResponse no = SandboxResponse.json(
                400, "{\"errors\":[{\"code\":\"InvalidInput\",\"message\":\"PackageToUpdateNotFound\"}]}");
        world.faults.add(
                "/amazon", request -> request.path().contains("shipmentConfirmation"), 1, new Fault.Answer(no));
        EffectOutcome outcome = world.ask(CONFIRM, confirmation(1, ups(1)), EffectOutcome.class);
        assertThat(((EffectOutcome.Refused) outcome).reason().detail()).contains("PackageToUpdateNotFound");
    }

    @Test
    void opensNoFeedWhereEachParcelIsACallOfItsOwn() {
        world.batches.plan(confirmation(1, ups(1)));
        world.template.sendBody("direct:amazon-send-confirmations", null);
        assertThat(world.books.of("amazon.feed")).isEmpty();
        assertThat(world.batches.ready).hasSize(1);
    }
}
