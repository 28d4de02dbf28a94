package nightshift.remote;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** What a failed call means: whether the request provably never reached the remote system. */
public final class RemoteFailures {
    private RemoteFailures() {}

    /**
     * The failure behind an exception of a route. An exception that is no {@link RemoteFailure} yet is read by its cause: a
     * connection that never stood means not applied, everything else means unknown.
     */
    public static RemoteFailure of(RemoteSystem system, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RemoteFailure failure) {
                return failure;
            }
            if (neverConnected(cause)) {
                return new RemoteFailure(
                        system,
                        RemoteFailure.Applied.NO,
                        true,
                        null,
                        system.label() + " could not be reached: " + cause.getMessage(),
                        thrown);
            }
        }
        return RemoteFailure.unknown(
                system,
                "The call to " + system.label() + " broke off ("
                        + thrown.getClass().getSimpleName() + "): " + thrown.getMessage(),
                thrown);
    }

    private static boolean neverConnected(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof ConnectTimeoutException
                || cause instanceof ConnectionRequestTimeoutException;
    }
}
