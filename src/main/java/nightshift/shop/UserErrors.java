package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Why Shopify refused a write, in its own words. */
final class UserErrors {
    private UserErrors() {}

    /** All messages of a mutation's payload; empty where it was accepted. */
    static String in(JsonNode payload) {
        List<String> messages = new ArrayList<>();
        payload.path("userErrors")
                .forEach(error -> messages.add(error.path("message").asText("no reason given")));
        return String.join(" ", messages);
    }
}
