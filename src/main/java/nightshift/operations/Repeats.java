package nightshift.operations;

import nightshift.core.RemoteFailure;
import nightshift.remote.RemoteFailures;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.springframework.stereotype.Component;

/** Whether repeating a failed call at once may help, and is safe. */
@Component
public class Repeats {
    private final EffectKinds kinds;
    private final OperationsSettings settings;

    public Repeats(EffectKinds kinds, OperationsSettings settings) {
        this.kinds = kinds;
        this.settings = settings;
    }

    /**
     * A read: unless the remote said that it will fail again, or asks for more patience than a step has. A database that went away is
     * no remote system, though the same kind of exception lies below.
     */
    public boolean readMayHelp(Exchange exchange) {
        Throwable caught = caught(exchange);
        return caught instanceof RemoteFailure failure
                ? failure.worthRepeating() && soonEnough(failure)
                : !DatabaseTrouble.isOutage(caught);
    }

    /** A write: only what was provably not applied. */
    public boolean writeMayBeRepeated(Exchange exchange) {
        String kind = exchange.getVariable("kind", String.class);
        RemoteFailure failure = RemoteFailures.of(kinds.named(kind).system(), caught(exchange));
        return failure.applied() == RemoteFailure.Applied.NO && failure.worthRepeating() && soonEnough(failure);
    }

    private boolean soonEnough(RemoteFailure failure) {
        return failure.retryAfter()
                .filter(pause -> pause.compareTo(settings.retryAfterAtMost()) > 0)
                .isEmpty();
    }

    static Throwable caught(Exchange exchange) {
        Throwable caught = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class);
        Throwable thrown = caught != null ? caught : exchange.getException();
        return thrown != null ? thrown : new IllegalStateException("No exception");
    }
}
