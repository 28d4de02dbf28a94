package nightshift.sandbox.shopify;

import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
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

/** The sandbox's own schema with its data behind it. */
final class ShopSchema {
    static final String FILE = "/sandbox/shopify.graphqls";

    private ShopSchema() {}

    static GraphQLSchema of(ShopQueries queries, FulfillmentMutations mutations) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(text("DateTime"))
                .scalar(text("URL"))
                .scalar(text("Decimal"))
                .scalar(text("Money"))
                .type("Node", type -> type.typeResolver(env -> env.getSchema().getObjectType("Order")))
                .type("QueryRoot", type -> type.dataFetchers(queries.fetchers()))
                .type("Mutation", type -> type.dataFetchers(writes(queries, mutations)))
                .wiringFactory(new Connections())
                .build();
        Reader sdl = new InputStreamReader(
                Objects.requireNonNull(ShopSchema.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8);
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, DataFetcher> writes(ShopQueries queries, FulfillmentMutations mutations) {
        return Map.of(
                "fulfillmentCancel",
                env -> {
                    queries.requireWrite("fulfillmentCancel");
                    return mutations.cancel(Objects.requireNonNull(env.getArgument("id")));
                },
                "fulfillmentCreate",
                env -> {
                    queries.requireWrite("fulfillmentCreate");
                    return mutations.create(Objects.requireNonNull(env.getArgument("fulfillment")));
                },
                "fulfillmentTrackingInfoUpdate",
                env -> {
                    queries.requireWrite("fulfillmentTrackingInfoUpdate");
                    return mutations.updateTracking(
                            Objects.requireNonNull(env.getArgument("fulfillmentId")),
                            Objects.requireNonNull(env.getArgument("trackingInfoInput")),
                            Boolean.TRUE.equals(env.getArgument("notifyCustomer")));
                });
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
            return (List<?>) Objects.requireNonNull(source.get(field));
        }
    }
}
