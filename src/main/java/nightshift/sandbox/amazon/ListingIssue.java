package nightshift.sandbox.amazon;

import java.util.List;
import java.util.Map;

/** What Amazon objects to in a change of a listing. */
record ListingIssue(String code, String message, String attribute) {
    static ListingIssue invalidValue(String attribute) {
        return new ListingIssue("4000001", "The provided value for '" + attribute + "' is invalid.", attribute);
    }

    static ListingIssue missing(String attribute, String what) {
        return new ListingIssue("99022", "'" + what + "' is required but not supplied.", attribute);
    }

    /** As the Listings Items API answers it. */
    Map<String, Object> json() {
        return Map.of(
                "code",
                code,
                "message",
                message,
                "severity",
                "ERROR",
                "attributeNames",
                List.of(attribute),
                "categories",
                List.of("INVALID_ATTRIBUTE"));
    }
}
