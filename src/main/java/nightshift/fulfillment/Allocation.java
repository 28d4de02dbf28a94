package nightshift.fulfillment;

import java.util.List;
import java.util.stream.Collectors;
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

        /** For sentences: {@code 4 x HS-2 and 1 x HS-3}. */
        String inWords() {
            return portions.stream()
                    .flatMap(portion -> portion.shares().stream())
                    .map(share -> share.quantity() + " x "
                            + share.line().sku().orElse(share.line().title()))
                    .collect(Collectors.joining(" and "));
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
