package nightshift.sandbox.amazon;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report {@code GET_MERCHANT_LISTINGS_ALL_DATA}: tabs between the columns, nothing quoted, in Windows' Western letters. */
final class ListingsReport {
    static final String TYPE = "GET_MERCHANT_LISTINGS_ALL_DATA";

    private static final Charset LETTERS = Charset.forName("windows-1252");
    private static final DateTimeFormatter OPENED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss zzz", Locale.US)
            .withZone(ZoneId.of("America/Los_Angeles"));
    private static final List<String> COLUMNS = List.of(
            "item-name",
            "item-description",
            "listing-id",
            "seller-sku",
            "price",
            "quantity",
            "open-date",
            "image-url",
            "item-is-marketplace",
            "product-id-type",
            "zshop-shipping-fee",
            "item-note",
            "item-condition",
            "zshop-category1",
            "zshop-browse-path",
            "zshop-storefront-feature",
            "asin1",
            "asin2",
            "asin3",
            "will-ship-internationally",
            "expedited-shipping",
            "zshop-boldface",
            "product-id",
            "bid-for-featured-placement",
            "add-delete",
            "pending-quantity",
            "fulfillment-channel",
            "merchant-shipping-group",
            "status");

    private ListingsReport() {}

    static byte[] of(List<SimulatedListing> listings) {
        StringBuilder text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        for (SimulatedListing listing : listings) {
            Map<String, String> values = values(listing);
            COLUMNS.forEach(
                    column -> text.append(values.getOrDefault(column, "")).append('\t'));
            text.setLength(text.length() - 1);
            text.append('\n');
        }
        return text.toString().getBytes(LETTERS);
    }

    private static Map<String, String> values(SimulatedListing listing) {
        String asin = listing.seed.asin().orElse("");
        boolean byAmazon = listing.byAmazon();
        return Map.ofEntries(
                Map.entry("item-name", listing.seed.title()),
                Map.entry(
                        "listing-id",
                        "0101" + Integer.toHexString(listing.sku().hashCode()).toUpperCase(Locale.ROOT)),
                Map.entry("seller-sku", listing.sku()),
                Map.entry(
                        "price",
                        listing.price()
                                .map(price -> price.stripTrailingZeros().toPlainString())
                                .orElse("")),
                // Amazon leaves it blank for what it ships itself
                Map.entry("quantity", byAmazon ? "" : String.valueOf(listing.quantity())),
                Map.entry("open-date", OPENED.format(listing.seed.openedAt())),
                Map.entry("item-is-marketplace", "y"),
                Map.entry("product-id-type", "1"),
                Map.entry("item-condition", "11"),
                Map.entry("asin1", asin),
                Map.entry("product-id", asin),
                Map.entry("pending-quantity", "0"),
                Map.entry("fulfillment-channel", byAmazon ? "AMAZON_NA" : "DEFAULT"),
                Map.entry("merchant-shipping-group", "Migrated Template"),
                Map.entry("status", listing.status()));
    }
}
