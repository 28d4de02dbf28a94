package nightshift.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fault as {@code POST /control/faults} takes it.
 *
 * @param system path prefix such as {@code /shopify}
 * @param method which requests it hits; unset: every method
 * @param path regular expression that is looked for in the path; unset: every path
 * @param body regular expression that is looked for in the request's body, for example {@code 7405}; unset: every body
 * @param times how often it acts; unset: once
 * @param fault answer | answer-after-applying | reset-before | reset-after | cut-answer | slow
 * @param status of the answer; unset: 503
 * @param headers of the answer, for example {@code {"Retry-After": "2"}}
 * @param answer the answer's body; unset: empty JSON object
 * @param millis how long slow waits; unset: one second
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
        @Nullable Long millis) {
    FaultRule {
        if (system == null || fault == null) {
            throw new IllegalArgumentException("it needs \"system\" (such as /shopify) and \"fault\"");
        }
    }

    int turns() {
        return times == null ? 1 : times;
    }

    boolean hits(SandboxRequest request) {
        return (method == null || method.equalsIgnoreCase(request.method()))
                && (path == null
                        || Pattern.compile(path).matcher(request.path()).find())
                && (body == null
                        || Pattern.compile(body).matcher(request.text()).find());
    }

    Fault toFault() {
        return switch (fault) {
            case "answer" -> new Fault.Answer(response());
            case "answer-after-applying" -> new Fault.AnswerAfterApplying(response());
            case "reset-before" -> new Fault.ResetBefore();
            case "reset-after" -> new Fault.ResetAfter();
            case "cut-answer" -> new Fault.CutAnswer();
            case "slow" -> new Fault.Slow(millis == null ? 1000 : millis);
            default -> throw new IllegalArgumentException("there is no fault called " + fault);
        };
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
