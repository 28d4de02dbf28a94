package nightshift.documents.carriers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nightshift.core.CarrierCode;
import nightshift.core.TrackingNumber;

/**
 * One entry of carriers.yaml.
 *
 * @param texts how suppliers print it, with its services
 * @param family what people call this and its sister companies ("FedEx"); the carrier's own code when it has none
 * @param shopifyCompany Shopify's exact string
 * @param inShopifyList whether Shopify builds the tracking link from the company; if not, give it {@link #trackingUrl}
 * @param amazonCode a value of Amazon's closed list, exact capitals
 * @param amazonName set exactly when the code is {@code Other}
 */
public record Carrier(
        CarrierCode code,
        String name,
        List<String> texts,
        String family,
        String shopifyCompany,
        boolean inShopifyList,
        String amazonCode,
        Optional<String> amazonName,
        String urlTemplate,
        List<NumberFormat> formats) {
    public Carrier {
        texts = List.copyOf(texts);
        formats = List.copyOf(formats);
        if (amazonCode.equals("Other") != amazonName.isPresent()) {
            throw new IllegalArgumentException(
                    "carriers.yaml: " + code + " needs amazon-name exactly when its amazon code is Other");
        }
        if (!urlTemplate.contains("{number}")) {
            throw new IllegalArgumentException("carriers.yaml: the url of " + code + " has no {number}");
        }
    }

    /** The public page that shows where this parcel is. */
    public String trackingUrl(TrackingNumber number) {
        return urlTemplate.replace("{number}", URLEncoder.encode(number.value(), StandardCharsets.UTF_8));
    }
}
