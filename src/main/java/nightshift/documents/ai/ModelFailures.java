package nightshift.documents.ai;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import java.net.ConnectException;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;

/** What a failed call of the model means. The provider's own messages are left out: they may show the key or the document. */
final class ModelFailures {
    private ModelFailures() {}

    static RemoteFailure of(Throwable thrown) {
        if (thrown instanceof RateLimitException) {
            return notApplied("The AI model asks to wait: too many requests or no credit left (429).");
        }
        if (thrown instanceof AuthenticationException) {
            return hopeless("The AI model's provider refuses the key. Check nightshift.ai.api-key.");
        }
        if (thrown instanceof ModelNotFoundException) {
            return hopeless(
                    "The provider does not know the model. Check nightshift.ai.model and nightshift.ai.base-url.");
        }
        if (thrown instanceof InvalidRequestException) {
            return hopeless(
                    "The provider rejects the request (400). Check that nightshift.ai.model takes a JSON schema.");
        }
        if (thrown instanceof UnresolvedModelServerException || neverConnected(thrown)) {
            return notApplied("The AI model's provider could not be reached. Check nightshift.ai.base-url.");
        }
        String what = thrown instanceof TimeoutException
                ? "The AI model did not answer within nightshift.ai.timeout."
                : "The call to the AI model broke off (" + thrown.getClass().getSimpleName() + ").";
        return RemoteFailure.unknown(RemoteSystem.MODEL, what, null);
    }

    private static boolean neverConnected(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException) {
                return true;
            }
        }
        return false;
    }

    private static RemoteFailure notApplied(String sentence) {
        return RemoteFailure.notApplied(RemoteSystem.MODEL, null, sentence);
    }

    private static RemoteFailure hopeless(String sentence) {
        return RemoteFailure.hopeless(RemoteSystem.MODEL, sentence);
    }
}
