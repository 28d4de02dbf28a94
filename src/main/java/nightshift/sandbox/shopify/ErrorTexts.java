package nightshift.sandbox.shopify;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Top-level errors in Shopify's words and codes (shopify-admin-graphql 13). */
final class ErrorTexts implements DataFetcherExceptionHandler {
    private static final Pattern UNDEFINED = Pattern.compile("Field '(\\w+)' in type '(\\w+)' is undefined");

    static Map<String, Object> one(String message, Map<String, Object> extensions) {
        return Map.of("errors", List.of(Map.of("message", message, "extensions", extensions)));
    }

    static Map<String, Object> tooDear(int cost, int dearest) {
        return one(
                "Query cost is " + cost + ", which exceeds the single query max cost limit (" + dearest + ").",
                Map.of("code", "MAX_COST_EXCEEDED", "cost", cost, "maxCost", dearest));
    }

    static Map<String, Object> ofValidation(ValidationError error, String operation) {
        List<String> path = new ArrayList<>(List.of("query " + operation));
        Optional.ofNullable(error.getQueryPath()).ifPresent(path::addAll);
        Matcher undefined = UNDEFINED.matcher(error.getMessage());
        return undefined.find()
                ? Map.of(
                        "message",
                        "Field '" + undefined.group(1) + "' doesn't exist on type '" + undefined.group(2) + "'",
                        "path",
                        path,
                        "extensions",
                        Map.of(
                                "code", "undefinedField",
                                "typeName", undefined.group(2),
                                "fieldName", undefined.group(1)))
                : Map.of(
                        "message", error.getMessage(),
                        "path", path,
                        "extensions", Map.of("code", String.valueOf(error.getValidationErrorType())));
    }

    static Map<String, Object> of(GraphQLError error) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("message", error.getMessage());
        text.put("path", Optional.ofNullable(error.getPath()).orElse(List.of()));
        text.put("extensions", Optional.ofNullable(error.getExtensions()).orElse(Map.of()));
        return text;
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        Throwable thrown = parameters.getException();
        Map<String, Object> extensions = thrown instanceof GraphQLError error && error.getExtensions() != null
                ? error.getExtensions()
                : Map.of("code", "INTERNAL_SERVER_ERROR");
        GraphQLError error = GraphqlErrorBuilder.newError()
                .errorType(ErrorType.DataFetchingException)
                .message("%s", String.valueOf(thrown.getMessage()))
                .path(parameters.getPath())
                .extensions(extensions)
                .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(error).build());
    }
}
