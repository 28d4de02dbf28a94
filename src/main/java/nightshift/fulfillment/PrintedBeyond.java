package nightshift.fulfillment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Sku;
import nightshift.documents.NoticeLine;
import nightshift.shop.ShopOrder.FulfilledLine;
import nightshift.shop.ShopOrder.Fulfillment;
import nightshift.shop.ShopOrder.OrderLine;

/** What a document lists for its parcels beyond what Shopify shows with their numbers: one number is not yet one shipment. */
final class PrintedBeyond {
    private PrintedBeyond() {}

    /** The shipment with these lines alone; empty where all of it is shown, and where it lists nothing. */
    static Optional<MatchedShipment> of(MatchedShipment shipment, List<Fulfillment> shown) {
        Map<String, NoticeLine> printed = new LinkedHashMap<>();
        shipment.shipment()
                .notice()
                .lines()
                .forEach(line -> printed.merge(
                        new Sku(line.item().value()).key(),
                        line,
                        (one, other) -> pieces(one, one.shipped() + other.shipped())));
        List<NoticeLine> beyond = printed.values().stream()
                .map(line -> pieces(line, line.shipped() - shown(shipment, shown, line)))
                .filter(line -> line.shipped() > 0)
                .toList();
        return beyond.isEmpty() ? Optional.empty() : Optional.of(shipment.listing(beyond));
    }

    /** For sentences: {@code 4 x HS-2 and 1 x HS-3}. */
    static String inWords(MatchedShipment beyond) {
        return beyond.shipment().notice().lines().stream()
                .map(line -> line.shipped() + " x " + line.item().value())
                .collect(Collectors.joining(" and "));
    }

    private static NoticeLine pieces(NoticeLine line, int pieces) {
        return new NoticeLine(line.item(), line.description(), pieces, line.ordered(), line.backordered());
    }

    private static int shown(MatchedShipment shipment, List<Fulfillment> shown, NoticeLine printed) {
        List<String> lines = shipment.order().lines().stream()
                .filter(line -> line.sku()
                        .filter(sku ->
                                new Sku(sku).sameAs(new Sku(printed.item().value())))
                        .isPresent())
                .map(OrderLine::id)
                .toList();
        return shown.stream()
                .flatMap(made -> made.lines().stream())
                .filter(line -> lines.contains(line.lineItemId()))
                .mapToInt(FulfilledLine::quantity)
                .sum();
    }
}
