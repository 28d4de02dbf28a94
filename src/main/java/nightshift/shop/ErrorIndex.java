package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;

/** Which of the many values of a request a user error speaks of: {@code ["variants", "1", "price"]} is the second. */
final class ErrorIndex {
    private ErrorIndex() {}

    /** @return -1 where it speaks of none of them */
    static int of(JsonNode error, String list) {
        JsonNode field = error.path("field");
        for (int at = 0; at + 1 < field.size(); at++) {
            String index = field.path(at + 1).asText();
            if (field.path(at).asText().equals(list) && index.matches("\\d{1,6}")) {
                return Integer.parseInt(index);
            }
        }
        return -1;
    }
}
