package nightshift.remote;

import java.net.ConnectException;

/** Nothing was sent: this process may not call at the moment. */
public final class NotSent extends ConnectException {
    private static final long serialVersionUID = 1L;

    public NotSent(String why) {
        super("nothing was sent, " + why);
    }
}
