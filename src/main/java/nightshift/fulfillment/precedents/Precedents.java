package nightshift.fulfillment.precedents;

import java.util.List;
import nightshift.operations.OpenWrite;
import nightshift.operations.RunItem;

/**
 * What the house knew of an order before this shipment of it.
 *
 * @param open fulfillments that are not made yet and still may be
 * @param reported what suppliers reported under the same purchase order number
 * @param claims what was claimed as damaged, of the orders the shipment may be for
 */
public record Precedents(List<OpenWrite> open, List<RunItem> reported, List<RunItem> claims) {
    public static final Precedents NONE = new Precedents(List.of(), List.of(), List.of());

    public Precedents {
        open = List.copyOf(open);
        reported = List.copyOf(reported);
        claims = List.copyOf(claims);
    }
}
