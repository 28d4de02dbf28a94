package nightshift.desk.products;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.ShopListing;
import nightshift.catalog.SupplierItem;
import nightshift.core.Money;

/**
 * What one side last said about a product.
 *
 * @param standing live, draft, or the like
 * @param stock pieces, in words where a number would not say it
 * @param price what the side asks: of customers, or of us
 * @param remarks what else it says
 * @param readAt when it said so; empty: unknown
 * @param age the same in words
 */
public record Side(
        String name,
        String standing,
        String stock,
        String price,
        List<String> remarks,
        Optional<Instant> readAt,
        String age) {
    private static final String NONE = "–";

    static List<Side> of(CatalogEntry entry, Clock clock) {
        List<Side> sides = new ArrayList<>();
        entry.shop().map(shop -> of(shop, clock)).ifPresent(sides::add);
        entry.amazon().map(amazon -> of(amazon, clock)).ifPresent(sides::add);
        entry.supplied().forEach(item -> sides.add(of(item, entry, clock)));
        return sides;
    }

    private static Side of(ShopListing shop, Clock clock) {
        List<String> remarks = new ArrayList<>();
        shop.compareAt().ifPresent(before -> remarks.add("compared with " + before));
        if (shop.soldWhenOut()) {
            remarks.add("sold also when none is left");
        }
        return new Side(
                "Shop",
                shop.status().toLowerCase(Locale.ROOT),
                shop.counted() ? Integer.toString(shop.available()) : "not counted",
                shop.price().toString(),
                remarks,
                Optional.of(shop.readAt()),
                age(Optional.of(shop.readAt()), clock));
    }

    private static Side of(AmazonListing amazon, Clock clock) {
        return new Side(
                "Amazon",
                amazon.status().toLowerCase(Locale.ROOT),
                Integer.toString(amazon.quantity()),
                words(amazon.price()),
                amazon.fulfilledByAmazon() ? List.of("shipped by Amazon: its quantity cannot be set") : List.of(),
                Optional.of(amazon.readAt()),
                age(Optional.of(amazon.readAt()), clock));
    }

    private static Side of(SupplierItem item, CatalogEntry entry, Clock clock) {
        List<String> remarks = new ArrayList<>();
        item.freight().ifPresent(freight -> remarks.add("freight " + freight));
        item.minimumAdvertised().ifPresent(least -> remarks.add("not to be advertised below " + least));
        item.costAsOf().ifPresent(at -> remarks.add("cost as of " + age(Optional.of(at), clock)));
        Optional<Instant> said = item.stockAsOf().or(item::costAsOf);
        return new Side(
                item.supplier(),
                entry.supplier().filter(item.supplier()::equals).isPresent() ? "ships it" : "lists it too",
                item.stock().map(Object::toString).orElse("not listed"),
                words(item.cost()),
                remarks,
                said,
                age(said, clock));
    }

    private static String words(Optional<Money> amount) {
        return amount.map(Money::toString).orElse(NONE);
    }

    private static String age(Optional<Instant> at, Clock clock) {
        return at.filter(known -> known.isAfter(Instant.EPOCH))
                .map(known -> Ages.of(Duration.between(known, clock.instant())))
                .orElse("never read");
    }
}
