package nightshift.inventory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.LastWritten;
import nightshift.core.Sku;
import nightshift.inventory.sales.SoldPieces;
import org.springframework.stereotype.Component;

/**
 * Items of which a person says that Nightshift goes on from what others wrote: as they stand when he says so. Since the flag was raised
 * pieces may have been sold, or Nightshift may have written there itself.
 */
@Component
public class TakenOverStock {
    private final InventorySettings settings;
    private final Clock clock;

    public TakenOverStock(InventorySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public List<Sku> skus(List<Place> places) {
        return places.stream().map(place -> new Sku(place.skuKey())).distinct().toList();
    }

    /**
     * Those of them that still show what somebody else wrote, with what they show now; what Nightshift wrote itself since is left as it is.
     *
     * @param items as last read
     * @param inShop what Nightshift last wrote there, by SKU key
     * @param onAmazon the same
     */
    public List<OthersChange> differing(
            List<Place> places,
            List<CatalogEntry> items,
            Map<String, LastWritten<String>> inShop,
            Map<String, LastWritten<String>> onAmazon,
            Map<Place, StandingPause> pauses) {
        Instant now = clock.instant();
        StoreState state = new StoreState(
                pauses,
                Map.of(),
                Sweeps.written(inShop, onAmazon),
                Set.of(),
                Set.of(),
                OpenOrders.NONE,
                SoldPieces.unknown("no rule is asked here"),
                Released.NOTHING);
        StockGuards guards = new StockGuards(settings, now);
        return items.stream()
                .flatMap(item -> Standing.of(item, state, now).stream())
                .filter(item -> places.contains(new Place(item.channel(), item.placeKey())))
                .filter(guards::showsWhatOthersWrote)
                .map(item -> OthersChange.of(item, "taken over"))
                .toList();
    }
}
