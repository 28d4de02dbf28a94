package nightshift.sandbox.quickbooks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nightshift.sandbox.SandboxResponse;

/**
 * What was answered to a request id. The same id again executes nothing and gets the first answer, whatever it says now
 * (quickbooks-online 10). Refusals are not kept.
 */
final class Replays {
    private static final int LONGEST = 50;

    private final Map<String, SandboxResponse> answers = new HashMap<>();

    synchronized SandboxResponse once(Optional<String> requestId, Supplier<SandboxResponse> work) {
        if (requestId.isEmpty()) {
            return work.get();
        }
        String id = requestId.get();
        if (id.length() > LONGEST) {
            throw Refusal.of(
                    "2050",
                    "String length is either shorter or longer than supported by specification",
                    "requestid is longer than " + LONGEST);
        }
        SandboxResponse known = answers.get(id);
        if (known != null) {
            return known;
        }
        SandboxResponse answer = work.get();
        answers.put(id, answer);
        return answer;
    }
}
