package nightshift.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nightshift.core.AmazonOrderId;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.amazon.AmazonSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where the pieces are shared out, a run of stock asks Amazon itself what is sold already: no other workflow does it for this one. */
@TestPropertySource(
        properties = {
            "nightshift.catalog.shop-max-age=1d",
            "nightshift.catalog.amazon-max-age=1d",
            "nightshift.inventory.oversell.guard=true"
        })
class OversellGuardIT extends HandMadeStore {
    @AfterEach
    void amazonIsWellAgain() {
        sandbox.faults().clear();
    }

    @Test
    void takesOffWhatWasOrderedOnAmazonSinceAnybodyLookedPaidOrNot() {
        item("HS-1", HARBOR, 40, 5, 5);
        ordered(1, 4);
        ordered(2, 3, SeedOrder.Trait.AMAZON_PENDING);

        run();

        assertThat(shown("HS-1")).as("40 less the buffer of 2 and 7 ordered").isEqualTo("16 15 ACTIVE");
    }

    @Test
    void raisesNothingAndSaysSoWhileAmazonDoesNotTellItsOrders() {
        item("HS-1", HARBOR, 40, 5, 5);
        item("HS-2", HARBOR, 0, 20, 20);
        sandbox.faults()
                .add(
                        "/amazon",
                        request -> request.path().endsWith("/orders"),
                        100,
                        new Fault.Answer(SandboxResponse.empty(503)));

        processes.ask("inventory-run", "test");

        assertThat(shown("HS-1")).isEqualTo("5 5 ACTIVE");
        assertThat(shown("HS-2")).as("a pause needs no orders").startsWith("0 0");
        assertThat(summary()).contains("not raised: Amazon's orders could not be read");
        assertThat(jdbc.sql("select count(*) from dead_letter where step = 'direct:refresh-open-orders'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void ordered(int number, int pieces, SeedOrder.Trait... traits) {
        sandbox.world()
                .the(AmazonSandbox.class)
                .add(SeedOrder.amazon(
                                "#" + number,
                                new AmazonOrderId("902-1845936-%07d".formatted(number)),
                                clock.instant().minus(Duration.ofHours(1)),
                                new SeedOrder.Customer("Lee", "", "1 Main St", "Tulsa", "OK", "74101"),
                                List.of(new SeedOrder.Line("HS-1", "Bin", "Harbor", pieces, "19.90", "Main")))
                        .with(traits));
    }
}
