package nightshift.desk.products;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where a product's page is. */
public final class ProductAddress {
    private ProductAddress() {}

    /** A SKU with a slash or the like in it stands in the query: no server takes it in a path. */
    public static String of(String sku) {
        return sku.matches("[A-Za-z0-9_~-][A-Za-z0-9._~ -]*")
                ? "/products/" + UriUtils.encodePathSegment(sku, StandardCharsets.UTF_8)
                : UriComponentsBuilder.fromPath("/products/by-sku")
                        .queryParam("sku", "{sku}")
                        .build(sku)
                        .toString();
    }
}
