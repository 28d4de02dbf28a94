package nightshift.fulfillment;

import java.util.List;
import nightshift.core.Reason;
import nightshift.shop.ShopOrder.FulfillmentOrder;
import nightshift.shop.ShopOrder.OrderLine;

/** Which remaining lines of an order a shipment covers. */
sealed interface Allocation {
    /** These lines, one portion for each fulfillment order (that is, for each location). */
    record Covered(List<Portion> portions) implements Allocation {
        public Covered {
            portions = List.copyOf(portions);
        }
    }

    /** Nothing of what was shipped is left to fulfill. */
    record NothingLeft(List<Wanted> wanted) implements Allocation {
        public NothingLeft {
            wanted = List.copyOf(wanted);
        }
    }

    /** It cannot be told without a person. */
    record Unclear(Reason reason) implements Allocation {}

    record Portion(FulfillmentOrder fulfillmentOrder, List<Share> shares) {}

    record Share(OrderLine line, String fulfillmentOrderLineId, int quantity) {}

    /** Pieces of one order line that the shipment says it carries. */
    record Wanted(OrderLine line, int quantity) {}
}
