package nightshift.shop;

import java.util.Map;
import java.util.Optional;

/**
 * Which order is it? One value a look-up, all asked in one GraphQL request, each answered with full orders including
 * fulfillment orders and fulfillments. NOTE_ATTRIBUTE and AMAZON_ORDER_ID are answered from the local index of open orders
 * (Shopify has no such filter) and read by id in the same request.
 *
 * @param values what to look for, for example {@code {PO_NUMBER: "PO-7415", ORDER_NAME: "#7415"}}
 * @param noteAttribute the attribute that NOTE_ATTRIBUTE compares, in any case, for example {@code PO Number}; empty: any
 */
public record OrderQuestion(Map<LookupKind, String> values, Optional<String> noteAttribute) {
    public OrderQuestion {
        values = Map.copyOf(values);
    }

    public OrderQuestion(Map<LookupKind, String> values) {
        this(values, Optional.empty());
    }
}
