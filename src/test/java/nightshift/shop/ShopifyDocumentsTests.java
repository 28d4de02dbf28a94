package nightshift.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent, and what the sandbox takes, against Shopify's own schema. */
class ShopifyDocumentsTests {
    private static GraphQLSchema shopify;

    @BeforeAll
    static void readSchema() throws IOException {
        Path file = Path.of(System.getProperty("nightshift.shared", "absent"))
                .resolve("reference/schema/shopify-admin-2026-07.graphql");
        assumeTrue(Files.exists(file), "Shopify's schema is not here (nightshift.shared): documents are not checked");
        shopify = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(file.toFile()));
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentIsValidForTheConfiguredVersion(ShopifyOperation operation) {
        var document = new Parser().parseDocument(operation.document());

        assertThat(new Validator().validateDocument(shopify, document, Locale.ROOT))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentHasTheNameOfItsOperation(ShopifyOperation operation) {
        assertThat(operation.document()).containsPattern("(query|mutation) " + operation.operationName() + "\\b");
    }

    @Test
    void theSandboxKnowsNothingThatShopifyDoesNotKnow() throws IOException {
        GraphQLSchema sandbox = UnExecutableSchemaGenerator.makeUnExecutableSchema(sandboxTypes());
        List<String> differences = new ArrayList<>();
        sandbox.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(type -> compare(type, differences));

        assertThat(differences).isEmpty();
    }

    private static TypeDefinitionRegistry sandboxTypes() throws IOException {
        try (InputStream sdl = Objects.requireNonNull(
                ShopifyDocumentsTests.class.getResourceAsStream("/sandbox/shopify.graphqls"))) {
            return new SchemaParser().parse(new InputStreamReader(sdl, StandardCharsets.UTF_8));
        }
    }

    private static void compare(GraphQLNamedType ours, List<String> differences) {
        GraphQLNamedType theirs = (GraphQLNamedType) shopify.getType(ours.getName());
        if (theirs == null) {
            differences.add("no type " + ours.getName());
        } else if (ours instanceof GraphQLFieldsContainer fields) {
            fields.getFieldDefinitions().forEach(field -> compare(
                    ours.getName(),
                    field,
                    ((GraphQLFieldsContainer) theirs).getFieldDefinition(field.getName()),
                    differences));
        } else if (ours instanceof GraphQLInputObjectType input) {
            input.getFieldDefinitions().forEach(field -> {
                var real = ((GraphQLInputObjectType) theirs).getFieldDefinition(field.getName());
                if (real == null || !print(real.getType()).equals(print(field.getType()))) {
                    differences.add(ours.getName() + "." + field.getName());
                }
            });
        } else if (ours instanceof graphql.schema.GraphQLEnumType values) {
            values.getValues().stream()
                    .filter(value -> ((graphql.schema.GraphQLEnumType) theirs).getValue(value.getName()) == null)
                    .forEach(value -> differences.add(ours.getName() + "." + value.getName()));
        }
    }

    private static void compare(
            String type, GraphQLFieldDefinition ours, GraphQLFieldDefinition theirs, List<String> differences) {
        if (theirs == null || !print(theirs.getType()).equals(print(ours.getType()))) {
            differences.add(type + "." + ours.getName());
            return;
        }
        ours.getArguments().forEach(argument -> {
            var real = theirs.getArgument(argument.getName());
            if (real == null || !print(real.getType()).equals(print(argument.getType()))) {
                differences.add(type + "." + ours.getName() + "(" + argument.getName() + ")");
            }
        });
    }

    private static String print(graphql.schema.GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }
}
