package nightshift.shop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One paid order in the simulated shop, and the route that ships it. */
abstract class ShopifyFulfillRig {
    static final String CREATE = "direct:shopify-create-fulfillment";
    static final String UPS = "1Z999AA10123456784";
    static final String OTHER = "1Z999AA10123456793";
    ShopifyRig rig;
    ShopOrder order;

    @BeforeEach
    void start() throws Exception {
        rig = new ShopifyRig();
        rig.shop.add(Orders.web("#1494", Orders.line("SKU-1", 3), Orders.line("SKU-2", 1)));
        order = rig.order("#1494");
    }

    @AfterEach
    void stop() {
        rig.close();
    }
}
