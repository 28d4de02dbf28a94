package nightshift.sandbox.shopify;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** One GraphQL request: validate, price, execute. Refuses in Shopify's words, always as HTTP 200. */
final class GraphQlEndpoint {
    private static final int DEAREST_QUERY = 1000;

    private final GraphQLSchema schema;
    private final LeakyBucket bucket;
    private final GraphQL graphQl;
    /** Read and found good before; a client sends the same few documents again and again. */
    private final Map<String, Document> valid = new ConcurrentHashMap<>();

    GraphQlEndpoint(GraphQLSchema schema, LeakyBucket bucket) {
        this.schema = schema;
        this.bucket = bucket;
        graphQl = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(new ErrorTexts())
                .preparsedDocumentProvider((input, parse) ->
                        CompletableFuture.completedFuture(Optional.ofNullable(valid.get(input.getQuery()))
                                .map(PreparsedDocumentEntry::new)
                                .orElseGet(() -> parse.apply(input))))
                .build();
    }

    /** Inside a bulk operation: what was validated before runs over everything, and costs nothing. */
    Map<String, Object> inside(String query, Map<String, Object> variables) {
        ExecutionResult result = graphQl.execute(ExecutionInput.newExecutionInput(query)
                .variables(variables)
                .graphQLContext(Map.of(ShopQueries.WARNINGS, new ArrayList<>(), Paging.BULK, true))
                .build());
        Map<String, Object> answer = new LinkedHashMap<>();
        if (result.isDataPresent()) {
            answer.put("data", result.getData());
        }
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", result.getErrors().stream().map(ErrorTexts::of).toList());
        }
        return answer;
    }

    /** @param origin where the store is reached */
    Map<String, Object> answer(String query, String operation, Map<String, Object> variables, String origin) {
        Document document = valid.get(query);
        if (document == null) {
            try {
                document = new Parser().parseDocument(query);
            } catch (InvalidSyntaxException e) {
                return ErrorTexts.one("Parse error: " + e.getMessage(), Map.of());
            }
            List<ValidationError> invalid = new Validator().validateDocument(schema, document, Locale.ROOT);
            if (!invalid.isEmpty()) {
                return Map.of(
                        "errors",
                        invalid.stream()
                                .map(error -> ErrorTexts.ofValidation(error, operation))
                                .toList());
            }
            valid.put(query, document);
        }
        try {
            return priced(
                    new Asked(query, variables, origin),
                    ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                            schema, document, operation, RawVariables.of(variables)));
        } catch (GraphQLException e) {
            return ErrorTexts.one(String.valueOf(e.getMessage()), Map.of("code", "INVALID_VARIABLE"));
        }
    }

    private Map<String, Object> priced(Asked asked, ExecutableNormalizedOperation operation) {
        int requested = new QueryCost(schema).requested(operation);
        if (requested > DEAREST_QUERY) {
            return ErrorTexts.tooDear(requested, DEAREST_QUERY);
        }
        if (!bucket.holds(requested)) {
            Map<String, Object> throttled =
                    new LinkedHashMap<>(ErrorTexts.one("Throttled", Map.of("code", "THROTTLED")));
            throttled.put("extensions", Map.of("cost", cost(requested, 0)));
            return throttled;
        }
        return executed(asked, operation, requested);
    }

    private Map<String, Object> executed(Asked asked, ExecutableNormalizedOperation operation, int requested) {
        List<Object> warnings = new ArrayList<>();
        ExecutionResult result = graphQl.execute(ExecutionInput.newExecutionInput(asked.query)
                .operationName(operation.getOperationName())
                .variables(asked.variables)
                .graphQLContext(Map.of(ShopQueries.WARNINGS, warnings, BulkOperations.ORIGIN, asked.origin))
                .build());
        boolean mutation = operation.getOperation() == graphql.language.OperationDefinition.Operation.MUTATION;
        int actual = Math.min(requested, QueryCost.actual(result.getData(), mutation));
        bucket.take(actual);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("data", result.getData());
        if (!result.getErrors().isEmpty()) {
            answer.put("errors", result.getErrors().stream().map(ErrorTexts::of).toList());
        }
        Map<String, Object> extensions = new LinkedHashMap<>(Map.of("cost", cost(requested, actual)));
        if (!warnings.isEmpty()) {
            extensions.put("search", warnings);
        }
        answer.put("extensions", extensions);
        return answer;
    }

    private Map<String, Object> cost(int requested, int actual) {
        return Map.of("requestedQueryCost", requested, "actualQueryCost", actual, "throttleStatus", bucket.status());
    }

    private record Asked(String query, Map<String, Object> variables, String origin) {}
}
