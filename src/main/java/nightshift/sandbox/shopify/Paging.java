package nightshift.sandbox.shopify;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts a list to the page a connection field asks for. */
final class Paging {
    private static final int LARGEST = 250;

    private Paging() {}

    static Map<String, @Nullable Object> page(DataFetchingEnvironment env, List<?> all) {
        Integer first = env.getArgument("first");
        Integer last = env.getArgument("last");
        if (first == null && last == null) {
            throw Refusal.of("BAD_REQUEST", "you must provide one of first or last");
        }
        if (first != null && last != null) {
            throw Refusal.of("BAD_REQUEST", "providing both first and last is not supported");
        }
        String after = env.getArgument("after");
        int from = after == null ? 0 : Integer.parseInt(after) + 1;
        int size = Math.min(LARGEST, first == null ? last : first);
        int begin = first == null ? Math.max(from, all.size() - size) : Math.min(from, all.size());
        int end = Math.min(all.size(), begin + size);
        return connection(all.subList(begin, end), end < all.size(), end == begin ? null : String.valueOf(end - 1));
    }

    private static Map<String, @Nullable Object> connection(List<?> nodes, boolean more, @Nullable String endCursor) {
        Map<String, @Nullable Object> page = new HashMap<>();
        page.put("hasNextPage", more);
        page.put("endCursor", endCursor);
        return new HashMap<>(Map.of("nodes", nodes, "pageInfo", page));
    }
}
