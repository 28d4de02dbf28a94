package nightshift.marketplace;

import static nightshift.marketplace.AmazonWorld.confirmation;
import static nightshift.marketplace.AmazonWorld.ups;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Three orders on the simulated Amazon, and feeds that confirm them. */
abstract class AmazonFeedRig {
    AmazonWorld world;

    @BeforeEach
    void start() throws Exception {
        world = new AmazonWorld();
        world.order(1);
        world.order(2);
        world.order(3);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    void send(ShipmentConfirmation... confirmations) {
        world.batches.plan(confirmations);
        world.template.sendBody("direct:amazon-send-confirmations", null);
    }

    void sendThree() {
        send(confirmation(1, ups(1)), confirmation(2, ups(2)), confirmation(3, ups(3)));
    }
}
