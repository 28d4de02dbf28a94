package nightshift.marketplace;

import static nightshift.marketplace.AmazonWorld.confirmation;
import static nightshift.marketplace.AmazonWorld.id;
import static nightshift.marketplace.AmazonWorld.ups;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.TrackingNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AmazonPackageRoutesTests {
    private static final String CORRECT = "direct:amazon-correct-package";
    private AmazonWorld world;

    @BeforeEach
    void start() throws Exception {
        world = new AmazonWorld(AmazonSettings.Confirmation.API, Duration.ZERO);
        world.order(1);
        world.ask("direct:amazon-confirm-shipment", confirmation(1, ups(1)), EffectOutcome.class);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void editsTheSamePackage() {
        assertThat(world.ask(CORRECT, correction("1", ups(1), ups(2)), EffectOutcome.class))
                .isInstanceOf(EffectOutcome.Done.class);

        assertThat(world.books.of("amazon.confirmation")).hasSize(1);
        assertThat(world.books.of("amazon.resubmission")).singleElement().satisfies(entry -> assertThat(entry.details())
                .containsEntry("tracking", ups(2)));
        assertThat(world.ask(CORRECT + "-look", correction("1", ups(1), ups(2)), EffectLook.class))
                .isInstanceOf(EffectLook.Found.class);
    }

    @Test
    void writesNothingWhereThePackageHasTheNumberAlready() {
        world.ask(CORRECT, correction("1", ups(1), ups(2)), EffectOutcome.class);

        assertThat(world.ask(CORRECT, correction("1", ups(1), ups(2)), EffectOutcome.class))
                .isInstanceOf(EffectOutcome.DoneElsewhere.class);
        assertThat(world.books.of("amazon.resubmission")).hasSize(1);
    }

    @Test
    void neverOverwritesANumberThatIsNotTheOneKnown() {
        assertThat(world.ask(CORRECT, correction("1", ups(3), ups(2)), EffectOutcome.class))
                .isInstanceOf(EffectOutcome.Stale.class);
        assertThat(world.ask(CORRECT, correction("7", ups(1), ups(2)), EffectOutcome.class))
                .isInstanceOf(EffectOutcome.Stale.class);
        assertThat(world.books.of("amazon.resubmission")).isEmpty();
    }

    private static PackageCorrection correction(String reference, String before, String now) {
        ShipmentConfirmation confirmed = confirmation(1, before);
        return new PackageCorrection(
                id(1),
                reference,
                new TrackingNumber(before),
                new TrackingNumber(now),
                "UPS",
                Optional.empty(),
                Optional.empty(),
                confirmed.shippedAt(),
                confirmed.items());
    }
}
