package nightshift.sandbox.shopify;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a query costs: scalar 0, object 1, mutation 10, connection 2 + f(page size) x node, where f grows less than linear
 * (shopify-admin-graphql 14; {@code fulfillmentCreate} with five lines comes to the recorded 19).
 */
final class QueryCost {
    private static final NavigableMap<Integer, Integer> SIZES =
            new TreeMap<>(Map.of(0, 0, 1, 1, 5, 3, 10, 4, 20, 5, 50, 8, 100, 9, 200, 10, 250, 11));

    private final GraphQLSchema schema;

    QueryCost(GraphQLSchema schema) {
        this.schema = schema;
    }

    int requested(ExecutableNormalizedOperation operation) {
        boolean mutation = operation.getOperation() == graphql.language.OperationDefinition.Operation.MUTATION;
        return operation.getTopLevelFields().stream()
                .mapToInt(field -> mutation ? 10 + children(field) : field(field))
                .sum();
    }

    /** Objects and connections that really came back. */
    static int actual(Object data, boolean mutation) {
        if (!(data instanceof Map<?, ?> roots)) {
            return 0;
        }
        return roots.values().stream()
                .mapToInt(root ->
                        mutation ? 10 + (root instanceof Map<?, ?> payload ? inside(payload) : 0) : object(root))
                .sum();
    }

    private int field(ExecutableNormalizedField field) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(
                field.getFieldDefinitions(schema).get(0).getType());
        GraphQLNamedType named = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type);
        if (!(named instanceof GraphQLObjectType) && !(named instanceof GraphQLInterfaceType)
                || named.getName().equals("PageInfo")) {
            return 0;
        }
        if (named.getName().endsWith("Connection")) {
            return 2 + pages(size(field)) * (1 + children(field));
        }
        if (type instanceof GraphQLList) {
            Object ids = field.getResolvedArguments().get("ids");
            return ids instanceof Collection<?> many ? many.size() * (1 + children(field)) : children(field);
        }
        return 1 + children(field);
    }

    private int children(ExecutableNormalizedField field) {
        return field.getChildren().stream().mapToInt(this::field).sum();
    }

    private static int size(ExecutableNormalizedField field) {
        Map<String, Object> arguments = field.getResolvedArguments();
        Object size = arguments.getOrDefault("first", arguments.getOrDefault("last", 0));
        return size instanceof Integer number ? Math.min(250, Math.max(0, number)) : 0;
    }

    private static int pages(int size) {
        Map.Entry<Integer, Integer> below = SIZES.floorEntry(size);
        Map.Entry<Integer, Integer> above = SIZES.ceilingEntry(size);
        if (below.getKey().equals(above.getKey())) {
            return below.getValue();
        }
        double part = (double) (size - below.getKey()) / (above.getKey() - below.getKey());
        return (int) Math.ceil(below.getValue() + part * (above.getValue() - below.getValue()));
    }

    private static int object(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.get("nodes") instanceof List<?> nodes
                    ? 2 + nodes.stream().mapToInt(QueryCost::object).sum()
                    : map.containsKey("hasNextPage") ? 0 : 1 + inside(map);
        }
        return value instanceof List<?> list
                ? list.stream()
                        .mapToInt(item -> item instanceof Map<?, ?> map ? inside(map) : 0)
                        .sum()
                : 0;
    }

    private static int inside(Map<?, ?> map) {
        return map.values().stream().mapToInt(QueryCost::object).sum();
    }
}
