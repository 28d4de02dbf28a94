package nightshift.monitoring;

import java.util.Locale;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.documents.ai.ModelAnswer;
import nightshift.remote.RemoteFailures;
import org.apache.camel.Exchange;

/**
 * How one call to a remote system ended.
 *
 * @param failure why it counts as not reached; empty where the system answered, whatever it said
 */
record CallOutcome(Kind kind, Optional<String> failure) {
    enum Kind {
        ANSWERED,
        /** It answered, but with a no: bad credentials, too many requests, a wrong request. */
        REFUSED,
        /** It did not answer, or had an error of its own. */
        FAILED;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_ERROR = 500;

    static CallOutcome of(RemoteSystem system, Exchange exchange) {
        Exception thrown = exchange.getException();
        if (thrown != null) {
            return ofException(system, thrown);
        }
        if (exchange.getMessage().getBody() instanceof ModelAnswer.Failed failed) {
            return failed(failed.why());
        }
        Integer status = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class);
        if (status == null || status < FIRST_REFUSAL) {
            return new CallOutcome(Kind.ANSWERED, Optional.empty());
        }
        return status < FIRST_ERROR
                ? new CallOutcome(Kind.REFUSED, Optional.empty())
                : failed(system.label() + " answered with HTTP status " + status);
    }

    private static CallOutcome ofException(RemoteSystem system, Exception thrown) {
        RemoteFailure failure = RemoteFailures.of(system, thrown);
        boolean answeredNo = !failure.worthRepeating() || failure.retryAfter().isPresent();
        return answeredNo
                ? new CallOutcome(Kind.REFUSED, Optional.empty())
                : failed(String.valueOf(failure.getMessage()));
    }

    private static CallOutcome failed(String why) {
        return new CallOutcome(Kind.FAILED, Optional.of(why));
    }
}
