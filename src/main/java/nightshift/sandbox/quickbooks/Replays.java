package nightshift.sandbox.quickbooks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nightshift.sandbox.SandboxResponse;

/**
 * What was answered to a request id. The same id again executes nothing and gets the first answer, whatever it says now
 * (quickbooks-online 10). Whether the real service keeps refusals too is not known: it can be made to.
 */
final class Replays {
    private static final int LONGEST = 50;

    private final Map<String, SandboxResponse> answers = new HashMap<>();
    private final Map<String, Refusal> refusals = new HashMap<>();
    private boolean keepsRefusals;

    synchronized void keepRefusals() {
        keepsRefusals = true;
    }

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
        if (refusals.containsKey(id)) {
            throw refusals.get(id);
        }
        try {
            SandboxResponse answer = work.get();
            answers.put(id, answer);
            return answer;
        } catch (Refusal no) {
            if (keepsRefusals) {
                refusals.put(id, no);
            }
            throw no;
        }
    }
}
