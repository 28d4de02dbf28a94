package nightshift.desk.products;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.catalog.ProductFilter;
import nightshift.catalog.ProductSort;
import nightshift.catalog.ProductStanding;
import nightshift.desk.PageNumber;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a person asked the list of products for, and the addresses of the same list a little different.
 *
 * @param page from 1
 */
public record ProductsAsked(ProductFilter filter, ProductSort sort, boolean falling, int page) {
    static final int A_PAGE = 50;

    /** As it stands in the address; what is no such word there asks for everything. */
    static ProductsAsked of(
            String text,
            String supplier,
            String category,
            String standing,
            String channel,
            String sort,
            boolean falling,
            int page) {
        Optional<Channel> sold = Arrays.stream(Channel.values())
                .filter(one -> one.key().equals(channel))
                .findFirst();
        return new ProductsAsked(
                new ProductFilter(text, supplier, category, ProductStanding.of(standing), sold),
                ProductSort.of(sort),
                falling,
                PageNumber.of(page));
    }

    int skip() {
        return (page - 1) * A_PAGE;
    }

    public String onPage(int other) {
        return address(sort, falling, other);
    }

    /** The same ones sorted by this; asked once more, the other way round. */
    public String sortedBy(ProductSort other) {
        return address(other, other == sort && !falling, 1);
    }

    /** For {@code aria-sort} of a column. */
    public String sortOf(ProductSort column) {
        if (column != sort) {
            return "none";
        }
        return falling ? "descending" : "ascending";
    }

    private String address(ProductSort by, boolean turned, int shown) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/products");
        query(address, "q", filter.text());
        query(address, "supplier", filter.supplier());
        query(address, "category", filter.category());
        query(address, "standing", filter.standing().map(ProductStanding::key).orElse(""));
        query(address, "channel", filter.channel().map(Channel::key).orElse(""));
        query(address, "sort", by == ProductSort.SKU ? "" : by.key());
        query(address, "falling", turned ? "true" : "");
        query(address, "page", shown == 1 ? "" : Integer.toString(shown));
        return address.encode().toUriString();
    }

    private static void query(UriComponentsBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
