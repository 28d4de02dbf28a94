package nightshift.sandbox.shopify;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Shopify does not take inside {@code bulkOperationRunQuery} (shopify-admin-graphql 12). */
final class BulkQueryCheck {
    private final GraphQLSchema schema;
    private final Document document;
    private final Map<String, FragmentDefinition> fragments;
    private final List<String> byNodes = new ArrayList<>();
    private final List<String> withoutId = new ArrayList<>();
    private int connections;
    private int deepest;
    private boolean withinList;

    BulkQueryCheck(GraphQLSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    }

    List<String> objections() {
        SelectionSet roots =
                document.getDefinitionsOfType(OperationDefinition.class).get(0).getSelectionSet();
        walk(roots, schema.getQueryType(), new Place(0, null, null, false));
        List<String> objections = new ArrayList<>();
        if (!byNodes.isEmpty()) {
            objections.add(
                    "All connection fields in a bulk query must select their contents using 'edges' > 'node', e.g: '"
                            + byNodes.get(0)
                            + " { edges { node {'. Selecting via 'nodes' is not supported. Invalid connection fields: '"
                            + String.join("', '", byNodes) + "'.");
        }
        if (fields(roots).stream().anyMatch(root -> Set.of("node", "nodes").contains(root.getName()))) {
            objections.add("Bulk queries cannot contain a top level `node` field.");
        }
        if (deepest > 2) {
            objections.add("Bulk queries cannot contain connections with a nesting depth greater than 2.");
        }
        if (connections > 5) {
            objections.add("Bulk queries cannot contain more than 5 connections.");
        }
        if (!withoutId.isEmpty()) {
            objections.add(
                    "The parent 'node' field for a nested connection must select the 'id' field without an alias and"
                            + " must be of 'ID' return type. Connection fields without 'id': "
                            + String.join(", ", withoutId) + ".");
        }
        if (withinList) {
            objections.add("Queries that contain a connection field within a list field are not currently supported.");
        }
        if (connections == 0 && objections.isEmpty()) {
            objections.add("Bulk queries must contain at least one connection.");
        }
        return objections;
    }

    private void walk(SelectionSet selections, GraphQLFieldsContainer type, Place place) {
        for (Field field : fields(selections)) {
            GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
            if (definition == null || field.getSelectionSet() == null) {
                continue;
            }
            GraphQLNamedType named = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType());
            if (named.getName().endsWith("Connection")) {
                connection(field, (GraphQLFieldsContainer) named, place);
            } else if (named instanceof GraphQLFieldsContainer inner) {
                boolean list = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
                walk(field.getSelectionSet(), inner, place.inside(list));
            }
        }
    }

    private void connection(Field field, GraphQLFieldsContainer type, Place place) {
        connections++;
        deepest = Math.max(deepest, place.depth + 1);
        withinList |= place.inList;
        if (place.node != null && !selectsId(place.node) && !withoutId.contains(place.connection)) {
            withoutId.add(String.valueOf(place.connection));
        }
        for (Field content : fields(field.getSelectionSet())) {
            if (content.getName().equals("nodes")) {
                byNodes.add(field.getName());
            }
            boolean edges = content.getName().equals("edges");
            if (!edges && !content.getName().equals("nodes")) {
                continue;
            }
            GraphQLFieldsContainer of = container(type, content);
            for (Field node : edges ? fields(content.getSelectionSet()) : List.of(content)) {
                if (node.getSelectionSet() != null) {
                    GraphQLFieldsContainer inner = edges ? container(of, node) : of;
                    walk(
                            node.getSelectionSet(),
                            inner,
                            new Place(place.depth + 1, field.getName(), node.getSelectionSet(), false));
                }
            }
        }
    }

    private boolean selectsId(SelectionSet node) {
        return fields(node).stream().anyMatch(field -> field.getName().equals("id") && field.getAlias() == null);
    }

    private static GraphQLFieldsContainer container(GraphQLFieldsContainer type, Field field) {
        return (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(
                type.getFieldDefinition(field.getName()).getType());
    }

    private List<Field> fields(SelectionSet selections) {
        return selections.getSelections().stream()
                .flatMap(selection -> selection instanceof Field field
                        ? Stream.of(field)
                        : fields(
                                selection instanceof InlineFragment inline
                                        ? inline.getSelectionSet()
                                        : Objects.requireNonNull(fragments.get(((FragmentSpread) selection).getName()))
                                                .getSelectionSet())
                                .stream())
                .toList();
    }

    /** Where a selection stands: how many connections around it, and the nearest one with its node's selection. */
    private record Place(int depth, @Nullable String connection, @Nullable SelectionSet node, boolean inList) {
        Place inside(boolean list) {
            return new Place(depth, connection, node, inList || list);
        }
    }
}
