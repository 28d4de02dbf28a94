package nightshift.marketplace;

import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.RemoteFailures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a failed call means: whether it may simply be repeated, may have got through, or never will (amazon-sp-api 4). */
@Component
public class SpApiErrors {
    private final UsagePlans plans;

    public SpApiErrors(UsagePlans plans) {
        this.plans = plans;
    }

    /** Lets answers through that their reader understands: success and the 4xx that speak about the request itself. */
    public SpApiAnswer orFailure(SpApiAnswer answer) {
        int status = answer.status();
        if (status == 429) {
            plans.exhausted(answer.operation());
            throw RemoteFailure.notApplied(
                    RemoteSystem.AMAZON,
                    plans.interval(answer.operation()),
                    "Amazon asks to slow down: " + answer.errors());
        }
        if (status == 401 || status == 403) {
            throw RemoteFailure.hopeless(RemoteSystem.AMAZON, forbidden(answer));
        }
        if (status >= 500 || status < 200 || status >= 300 && status < 400) {
            throw lost(answer.operation(), "Amazon answered " + answer.errors(), null);
        }
        plans.taken(answer.operation());
        return answer;
    }

    /** The call broke off without an answer. */
    public void brokeOff(SpApiCall call, Exception thrown) {
        RemoteFailure failure = RemoteFailures.of(RemoteSystem.AMAZON, thrown);
        throw failure.applied() == RemoteFailure.Applied.NO
                ? failure
                : lost(call.operation(), String.valueOf(failure.getMessage()), thrown);
    }

    private static RemoteFailure lost(SpApiOperation operation, String sentence, @Nullable Exception cause) {
        return operation.writes()
                ? RemoteFailure.unknown(RemoteSystem.AMAZON, sentence, cause)
                : new RemoteFailure(RemoteSystem.AMAZON, RemoteFailure.Applied.NO, true, null, sentence, cause);
    }

    private static String forbidden(SpApiAnswer answer) {
        return answer.tokenRefused()
                ? "Amazon refuses even a new access token (" + answer.errors()
                        + "): check nightshift.amazon.refresh-token and that the app is still authorized in Seller Central"
                : "Amazon denies " + answer.operation() + " (" + answer.errors() + "): grant the app the role \""
                        + answer.operation().role()
                        + "\" in Seller Central, Develop Apps, Edit App, and authorize it again";
    }
}
