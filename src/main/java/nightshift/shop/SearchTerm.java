package nightshift.shop;

/** Terms of Shopify's search syntax (shopify-admin-graphql 5.3). */
final class SearchTerm {
    private SearchTerm() {}

    /** {@code field:"value"} with the value escaped, so that no character of it can change the search. */
    static String of(String field, String value) {
        return field + ":\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
