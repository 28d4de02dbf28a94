package nightshift.sandbox.shopify;

import graphql.GraphqlErrorException;
import java.util.Map;

/** A top-level error with its code. */
final class Refusal {
    private Refusal() {}

    static GraphqlErrorException of(String code, String message) {
        return GraphqlErrorException.newErrorException()
                .message(message)
                .extensions(Map.of("code", code))
                .build();
    }
}
