package nightshift.sandbox.shopify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs what stands inside a bulk operation, over all there is. */
final class BulkRunner {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 65_535;

    private @Nullable GraphQlEndpoint endpoint;
    private @Nullable GraphQLSchema schema;

    /** It runs its documents against the same schema as everything else, which is made after it. */
    void knows(GraphQLSchema made, GraphQlEndpoint inner) {
        schema = made;
        endpoint = inner;
    }

    List<String> objectionsToQuery(String query) {
        if (query.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return List.of("Query is too large");
        }
        try {
            Document document = new Parser().parseDocument(query);
            OperationDefinition operation =
                    document.getDefinitionsOfType(OperationDefinition.class).get(0);
            if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
                return List.of("Invalid operation type. Only `query` operations are supported.");
            }
            List<String> invalid = invalid(document, "Invalid bulk query: ");
            return invalid.isEmpty()
                    ? new BulkQueryCheck(Objects.requireNonNull(schema), document).objections()
                    : invalid;
        } catch (InvalidSyntaxException e) {
            return List.of("Invalid bulk query: " + e.getMessage());
        }
    }

    Optional<String> objectionToMutation(String mutation) {
        try {
            Document document = new Parser().parseDocument(mutation);
            OperationDefinition operation =
                    document.getDefinitionsOfType(OperationDefinition.class).get(0);
            if (operation.getOperation() != OperationDefinition.Operation.MUTATION) {
                return Optional.of("Invalid operation type. Only `mutation` operations are supported.");
            }
            if (operation.getSelectionSet().getSelections().size() != 1) {
                return Optional.of("You must specify a single top level mutation.");
            }
            return invalid(document, "Failed to parse the mutation - ").stream().findFirst();
        } catch (InvalidSyntaxException e) {
            return Optional.of("Failed to parse the mutation - " + e.getMessage());
        }
    }

    private List<String> invalid(Document document, String before) {
        return new Validator()
                .validateDocument(Objects.requireNonNull(schema), document, Locale.ROOT).stream()
                        .map(error ->
                                before + ErrorTexts.ofValidation(error, "").get("message"))
                        .toList();
    }

    void run(BulkOperation operation) {
        if (operation.mutation) {
            mutate(operation);
        } else {
            Map<String, Object> answer = inner().inside(operation.query, Map.of());
            if (answer.get("errors") instanceof List<?> errors) {
                operation.errorCode = code((Map<?, ?>) errors.get(0));
                return;
            }
            BulkLines lines = new BulkLines();
            lines.add((Map<?, ?>) Objects.requireNonNull(answer.get("data")));
            operation.result = lines.text();
            operation.objects = lines.objects();
            operation.roots = lines.roots();
        }
    }

    private static String code(Map<?, ?> error) {
        Object extensions = error.get("extensions");
        return extensions instanceof Map<?, ?> map && "ACCESS_DENIED".equals(map.get("code"))
                ? "ACCESS_DENIED"
                : "INTERNAL_SERVER_ERROR";
    }

    private void mutate(BulkOperation operation) {
        StringBuilder result = new StringBuilder();
        int number = 0;
        for (String line : operation.variables.lines().toList()) {
            if (!line.isBlank()) {
                Map<String, Object> answer = new LinkedHashMap<>(answered(operation.query, line));
                answer.remove("extensions");
                answer.put("__lineNumber", number);
                result.append(BulkLines.json(answer)).append('\n');
                operation.objects++;
                operation.roots++;
            }
            number++;
        }
        operation.result = result.toString();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> answered(String mutation, String line) {
        try {
            JsonNode variables = JSON.readTree(line);
            return inner().inside(mutation, JSON.convertValue(variables, Map.class));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return ErrorTexts.one("Invalid JSON in the line", Map.of("code", "INVALID_VARIABLE"));
        }
    }

    private GraphQlEndpoint inner() {
        return Objects.requireNonNull(endpoint);
    }
}
