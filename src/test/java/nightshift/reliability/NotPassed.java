package nightshift.reliability;

import java.util.Map;

/** Steps that a night before the sandbox does not pass, so that no kill can be tried there. */
final class NotPassed {
    private NotPassed() {}

    static Map<String, String> reasons() {
        return Map.of();
    }
}
