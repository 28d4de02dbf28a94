package nightshift.sandbox.keepa;

import java.util.Map;

/** A request Keepa does not take, with its error object (keepa 4). */
final class KeepaRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final int status;
    private final String type;

    KeepaRefusal(int status, String type, String message) {
        super(message);
        this.status = status;
        this.type = type;
    }

    static KeepaRefusal invalid(String message) {
        return new KeepaRefusal(400, "invalidParameter", message);
    }

    static KeepaRefusal outOfRange(String message) {
        return new KeepaRefusal(405, "parameterOutOfRange", message);
    }

    Map<String, Object> error() {
        return Map.of("type", type, "message", String.valueOf(getMessage()), "details", "");
    }
}
