package nightshift.sandbox.shopify;

import graphql.Scalars;
import graphql.TypeResolutionEnvironment;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeUtil;
import graphql.schema.idl.WiringFactory;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** The sandbox's own schema with its data behind it. */
@SuppressWarnings("rawtypes")
final class ShopSchema {
    static final String FILE = "/sandbox/shopify.graphqls";

    private ShopSchema() {}

    static GraphQLSchema of(
            ShopQueries queries,
            CatalogQueries catalog,
            Map<String, DataFetcher> orders,
            Map<String, DataFetcher> items) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(text("DateTime"))
                .scalar(text("URL"))
                .scalar(text("Decimal"))
                .scalar(text("Money"))
                .scalar(text("UnsignedInt64"))
                .type("Node", type -> type.typeResolver(ShopSchema::typeOf))
                .type("QueryRoot", type -> type.dataFetchers(queries.fetchers()).dataFetchers(catalog.fetchers()))
                .type("Mutation", type -> type.dataFetchers(orders).dataFetchers(items))
                .type("Location", type -> type.dataFetchers(queries.ofLocation()))
                .type("FulfillmentOrderAssignedLocation", type -> type.dataFetcher("location", queries::location))
                .type("InventoryLevel", type -> type.dataFetcher("quantities", ShopSchema::quantities)
                        .dataFetcher("location", queries::location))
                .wiringFactory(new Connections())
                .build();
        Reader sdl = new InputStreamReader(
                Objects.requireNonNull(ShopSchema.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8);
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
    }

    private static GraphQLObjectType typeOf(TypeResolutionEnvironment env) {
        Map<String, Object> source = env.getObject();
        return env.getSchema().getObjectType(String.valueOf(source.get("__typename")));
    }

    private static Object quantities(DataFetchingEnvironment env) {
        Map<String, Object> level = Objects.requireNonNull(env.getSource());
        Map<?, ?> all = (Map<?, ?>) Objects.requireNonNull(level.get("quantities"));
        List<String> names = Objects.requireNonNull(env.getArgument("names"));
        return names.stream()
                .filter(all::containsKey)
                .map(name -> Map.of("id", level.get("id") + "&name=" + name, "name", name, "quantity", all.get(name)))
                .toList();
    }

    private static GraphQLScalarType text(String name) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(Scalars.GraphQLString.getCoercing())
                .build();
    }

    /** Every connection below an order is a list in the data, cut to a page here. */
    private static final class Connections implements WiringFactory {
        @Override
        public boolean providesDataFetcher(FieldWiringEnvironment environment) {
            return !environment.getParentType().getName().equals("QueryRoot")
                    && TypeUtil.unwrapAll(environment.getFieldDefinition().getType())
                            .getName()
                            .endsWith("Connection");
        }

        @Override
        public DataFetcher<?> getDataFetcher(FieldWiringEnvironment environment) {
            String field = environment.getFieldDefinition().getName();
            return env -> Paging.page(env, list(env, field));
        }

        private static List<?> list(DataFetchingEnvironment env, String field) {
            Map<String, Object> source = Objects.requireNonNull(env.getSource());
            Object list = Objects.requireNonNull(source.get(field));
            return (List<?>) (list instanceof Supplier<?> later ? later.get() : list);
        }
    }
}
