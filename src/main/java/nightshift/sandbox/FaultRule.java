package nightshift.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fault as {@code POST /control/faults} takes it.
 *
 * @param system path prefix such as {@code /shopify}; with a rate also {@code *}, every system
 * @param method which requests it hits; unset: every method
 * @param path regular expression that is looked for in the path; unset: every path
 * @param body regular expression that is looked for in the request's body, for example {@code 7405}; unset: every body
 * @param times how often it acts; unset: once
 * @param fault answer | answer-after-applying | throttled | reset-before | reset-after | cut-answer | slow | late |
 *     then-refused | partial-data | expire-tokens | drop-links | other-total | feed-fatal | feed-fatal-but-applied | feed-cancelled | feed-stuck |
 *     bulk-failed | report-fatal | report-cancelled | feed-queued | feed-message-error | feed-errors-without-rows | feed-empty-report | feed-gzip; with a rate also any
 * @param status of the answer; unset: 503
 * @param headers of the answer, for example {@code {"Retry-After": "2"}}
 * @param answer the answer's body; unset: empty JSON object
 * @param millis how long slow and late wait, and then-refused refuses; unset: one second
 * @param rate which share of the requests it hits by chance, from 0 to 1; unset: the next ones
 * @param seed of the chance; unset: 1
 */
record FaultRule(
        String system,
        @Nullable String method,
        @Nullable String path,
        @Nullable String body,
        @Nullable Integer times,
        String fault,
        @Nullable Integer status,
        @Nullable Map<String, String> headers,
        @Nullable String answer,
        @Nullable Long millis,
        @Nullable Double rate,
        @Nullable Long seed) {
    private static final Set<String> OWN =
            Set.of("expire-tokens", "drop-links", "other-total", "bulk-failed", "report-fatal", "report-cancelled");

    FaultRule {
        if (system == null || fault == null) {
            throw new IllegalArgumentException("it needs \"system\" (such as /shopify) and \"fault\"");
        }
    }

    void addTo(Faults faults) {
        if (rate == null) {
            faults.add(system, this::hits, times == null ? 1 : times, toFault());
        } else {
            kinds(system.equals("*") ? "every" : system.substring(1)); // a fault that does not exist is told at once
            faults.add(new FaultStorm(rate, seed == null ? 1 : seed, this::kinds));
        }
    }

    /** What a storm may do to an operation such as {@code amazon.createFeed}. */
    private List<Fault> kinds(String operation) {
        if (!system.equals("*") && !operation.startsWith(system.substring(1))) {
            return List.of();
        }
        return fault.equals("any") ? FaultKinds.of(operation, pause(), pause(), pause()) : List.of(toFault());
    }

    private boolean hits(SandboxRequest request) {
        return (method == null || method.equalsIgnoreCase(request.method()))
                && (path == null
                        || Pattern.compile(path).matcher(request.path()).find())
                && (body == null
                        || Pattern.compile(body).matcher(request.text()).find());
    }

    private Fault toFault() {
        return switch (fault) {
            case "answer" -> new Fault.Answer(response());
            case "answer-after-applying" -> new Fault.AnswerAfterApplying(response());
            case "throttled" -> FaultKinds.throttled();
            case "reset-before" -> new Fault.ResetBefore();
            case "reset-after" -> new Fault.ResetAfter();
            case "cut-answer" -> new Fault.CutAnswer();
            case "slow" -> new Fault.Slow(pause());
            case "late" -> new Fault.Late(pause());
            case "then-refused" -> new Fault.ThenRefused(pause());
            case "partial-data" -> new Fault.PartialData();
            default -> ownFault();
        };
    }

    private Fault ownFault() {
        if (!OWN.contains(fault) && !fault.startsWith("feed-")) {
            throw new IllegalArgumentException("there is no fault called " + fault);
        }
        return new Fault.OfItsOwn(fault);
    }

    private long pause() {
        return millis == null ? 1000 : millis;
    }

    private SandboxResponse response() {
        Map<String, String> all = new LinkedHashMap<>(Map.of("Content-Type", "application/json"));
        if (headers != null) {
            all.putAll(headers);
        }
        String text = answer == null ? "{}" : answer;
        return new SandboxResponse(status == null ? 503 : status, all, text.getBytes(StandardCharsets.UTF_8));
    }
}
