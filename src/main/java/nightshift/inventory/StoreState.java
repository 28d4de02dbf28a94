package nightshift.inventory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;
import nightshift.inventory.sales.SoldPieces;

/**
 * What is known besides the catalog when a sweep decides.
 *
 * @param pauses quantities paused by Nightshift
 * @param drafted products taken off the shop by Nightshift, by Shopify's id
 * @param lastWrites the quantities it last wrote
 * @param open items with a write that is not settled: they get no second one
 * @param openProducts products with such a write of their status
 * @param openOrders pieces ordered and not shipped
 * @param sold pieces sold lately
 * @param released what people let go ahead although a breaker held it
 */
public record StoreState(
        Map<Place, StandingPause> pauses,
        Map<String, StandingPause> drafted,
        Map<Place, LastWritten<Integer>> lastWrites,
        Set<Place> open,
        Set<String> openProducts,
        OpenOrders openOrders,
        SoldPieces sold,
        Released released) {
    public static final StoreState NOTHING_KNOWN = new StoreState(
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            OpenOrders.NONE,
            SoldPieces.unknown("sales are not played again"),
            Released.NOTHING);

    /** What Nightshift wrote to Amazon counts no more when a connector writes there. */
    StoreState ofTheShopOnly() {
        return new StoreState(
                shop(pauses),
                drafted,
                shop(lastWrites),
                open.stream()
                        .filter(place -> place.channel() == Channel.SHOPIFY)
                        .collect(Collectors.toSet()),
                openProducts,
                openOrders,
                sold,
                released);
    }

    private static <T> Map<Place, T> shop(Map<Place, T> places) {
        return places.entrySet().stream()
                .filter(entry -> entry.getKey().channel() == Channel.SHOPIFY)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<StandingPause> pause(Place place) {
        return Optional.ofNullable(pauses.get(place));
    }

    Optional<LastWritten<Integer>> lastWrite(Place place) {
        return Optional.ofNullable(lastWrites.get(place));
    }
}
