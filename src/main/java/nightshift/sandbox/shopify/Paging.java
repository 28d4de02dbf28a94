package nightshift.sandbox.shopify;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cuts a list to the page a connection field asks for; inside a bulk operation it is never cut. */
final class Paging {
    /** In the context of a request that runs inside a bulk operation. */
    static final String BULK = "bulk";

    private static final int LARGEST = 250;

    private Paging() {}

    static Map<String, @Nullable Object> page(DataFetchingEnvironment env, List<?> all) {
        return page(env, all, Function.identity());
    }

    /** @param shape makes what is on the page, and only that */
    static <T> Map<String, @Nullable Object> page(
            DataFetchingEnvironment env, List<T> all, Function<? super T, ?> shape) {
        if (env.getGraphQlContext().hasKey(BULK)) {
            return connection(all.stream().map(shape).toList(), 0, false);
        }
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
        return connection(all.subList(begin, end).stream().map(shape).toList(), begin, end < all.size());
    }

    private static Map<String, @Nullable Object> connection(List<?> nodes, int begin, boolean more) {
        Map<String, @Nullable Object> page = new HashMap<>();
        page.put("hasNextPage", more);
        page.put("hasPreviousPage", begin > 0);
        page.put("startCursor", nodes.isEmpty() ? null : String.valueOf(begin));
        page.put("endCursor", nodes.isEmpty() ? null : String.valueOf(begin + nodes.size() - 1));
        List<Map<String, Object>> edges = IntStream.range(0, nodes.size())
                .mapToObj(at -> Map.<String, Object>of("cursor", String.valueOf(begin + at), "node", nodes.get(at)))
                .toList();
        return new HashMap<>(Map.of("nodes", nodes, "edges", edges, "pageInfo", page));
    }
}
