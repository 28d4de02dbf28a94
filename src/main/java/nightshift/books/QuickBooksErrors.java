package nightshift.books;

import java.time.Duration;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.RemoteFailures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a failed call means: whether it may simply be repeated, may have got through, or never will (quickbooks-online 14). */
@Component
public class QuickBooksErrors {
    private static final Duration WITHOUT_RETRY_AFTER = Duration.ofSeconds(60);

    /** Lets answers through that their reader understands: success and the 400s that speak about the request itself. */
    public QuickBooksAnswer orFailure(QuickBooksAnswer answer) {
        Optional<QuickBooksFault> fault = answer.fault();
        if (answer.status() == 429 || fault.filter(QuickBooksFault::throttled).isPresent()) {
            throw RemoteFailure.notApplied(
                    RemoteSystem.QUICKBOOKS,
                    answer.retryAfter().orElse(WITHOUT_RETRY_AFTER),
                    "QuickBooks asks to slow down, or the month's reads are used up: " + answer.words());
        }
        if (answer.status() == 401 || answer.status() == 403) {
            throw RemoteFailure.hopeless(RemoteSystem.QUICKBOOKS, forbidden(answer));
        }
        if (answer.status() >= 500
                || fault.filter(QuickBooksErrors::systemFailed).isPresent()) {
            throw lost(answer.operation(), "QuickBooks failed: " + answer.words(), null);
        }
        if (answer.status() != 200 && fault.isEmpty()) {
            throw gateway(answer);
        }
        return answer;
    }

    /** The call broke off without an answer. */
    public void brokeOff(QuickBooksCall call, Exception thrown) {
        RemoteFailure failure = RemoteFailures.of(RemoteSystem.QUICKBOOKS, thrown);
        throw failure.applied() == RemoteFailure.Applied.NO
                ? failure
                : lost(call.operation(), String.valueOf(failure.getMessage()), thrown);
    }

    /** Nobody knows whether a write got through; a question changes nothing and may simply be asked again. */
    static RemoteFailure lost(QuickBooksOperation operation, String sentence, @Nullable Exception cause) {
        return operation.writes()
                ? RemoteFailure.unknown(RemoteSystem.QUICKBOOKS, sentence, cause)
                : new RemoteFailure(RemoteSystem.QUICKBOOKS, RemoteFailure.Applied.NO, true, null, sentence, cause);
    }

    private static boolean systemFailed(QuickBooksFault fault) {
        return fault.code().equals("10000") || fault.code().equals("600");
    }

    private static RemoteFailure gateway(QuickBooksAnswer answer) {
        return answer.status() < 400
                ? lost(answer.operation(), "QuickBooks answered HTTP " + answer.status(), null)
                : RemoteFailure.hopeless(RemoteSystem.QUICKBOOKS, "QuickBooks rejects the request: " + answer.words());
    }

    private static String forbidden(QuickBooksAnswer answer) {
        return answer.status() == 401
                ? "QuickBooks refuses even a new access token (" + answer.words()
                        + "): the user who connected it may no longer be an admin; connect the company again and set"
                        + " nightshift.quickbooks.refresh-token"
                : "QuickBooks denies access (" + answer.words()
                        + "): check nightshift.quickbooks.realm-id, and that url and keys are both of production or both of the sandbox";
    }
}
