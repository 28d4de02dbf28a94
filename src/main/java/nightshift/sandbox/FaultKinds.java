package nightshift.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What can happen to a call, by the operation it is: the usual trouble of every remote system, and each system's own. */
public final class FaultKinds {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private FaultKinds() {}

    /** Everything that can happen to an operation such as {@code shopify.CreateFulfillment}. */
    public static List<Fault> of(String operation, long slowMillis, long lateMillis, long refusedMillis) {
        List<Fault> kinds = new ArrayList<>(List.of(
                slowDown("1"),
                unavailable(500),
                unavailable(502),
                unavailable(503),
                unavailable(504),
                new Fault.AnswerAfterApplying(error(500)),
                new Fault.AnswerAfterApplying(error(504)),
                new Fault.ResetBefore(),
                new Fault.ResetAfter(),
                new Fault.CutAnswer(),
                new Fault.Slow(slowMillis),
                new Fault.Late(lateMillis),
                new Fault.ThenRefused(refusedMillis)));
        kinds.addAll(own(operation));
        return List.copyOf(kinds);
    }

    private static List<Fault> own(String operation) {
        if (operation.equals("amazon.createFeed")) {
            return List.of(
                    new Fault.OfItsOwn("expire-tokens"),
                    new Fault.OfItsOwn("feed-fatal"),
                    new Fault.OfItsOwn("feed-fatal-but-applied"),
                    new Fault.OfItsOwn("feed-cancelled"),
                    new Fault.OfItsOwn("feed-message-error"),
                    new Fault.OfItsOwn("feed-errors-without-rows"),
                    new Fault.OfItsOwn("feed-empty-report"));
        }
        boolean token =
                operation.endsWith(".token") || operation.contains(".storage") || operation.startsWith("model.");
        boolean withoutTokens = operation.startsWith("keepa.") || operation.startsWith("suppliers ");
        if (token || withoutTokens) {
            return List.of();
        }
        return operation.startsWith("shopify.")
                ? List.of(new Fault.OfItsOwn("expire-tokens"), throttled(), new Fault.PartialData())
                : List.of(new Fault.OfItsOwn("expire-tokens"));
    }

    /**
     * 429.
     *
     * @param seconds what Retry-After asks for
     */
    public static Fault slowDown(String seconds) {
        return new Fault.Answer(error(429).with("Retry-After", seconds));
    }

    /** A 5xx before anything was applied. */
    public static Fault unavailable(int status) {
        return new Fault.Answer(error(status));
    }

    /** HTTP 200 and GraphQL's own way to ask for patience. */
    public static Fault throttled() {
        return new Fault.Answer(SandboxResponse.json(
                200,
                "{\"errors\":[{\"message\":\"Throttled\",\"extensions\":{\"code\":\"THROTTLED\"}}],\"extensions\":{\"cost\":"
                        + "{\"requestedQueryCost\":52,\"actualQueryCost\":null,\"throttleStatus\":{\"maximumAvailable\":2000.0,"
                        + "\"currentlyAvailable\":40,\"restoreRate\":100.0}}}}"));
    }

    private static SandboxResponse error(int status) {
        return new SandboxResponse(
                status, JSON, ("{\"errors\":\"simulated " + status + "\"}").getBytes(StandardCharsets.UTF_8));
    }
}
