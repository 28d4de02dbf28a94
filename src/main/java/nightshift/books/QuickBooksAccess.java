package nightshift.books;

import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.springframework.stereotype.Component;

/** Puts the access token on each request, on the wire only, and asks for JSON: the default answer is XML. */
@Component
public class QuickBooksAccess implements HttpRequestInterceptor {
    private final QuickBooksSettings settings;
    private final QuickBooksTokens tokens;

    public QuickBooksAccess(QuickBooksSettings settings, QuickBooksTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** @throws RemoteFailure when no company is configured */
    public void require() {
        if (!settings.configured()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.QUICKBOOKS,
                    "QuickBooks is not configured: set nightshift.quickbooks.client-id, client-secret, refresh-token and realm-id");
        }
    }

    /** After a 401: the next request gets another token. */
    public void forgetToken() {
        tokens.forget(tokens.current());
    }

    @Override
    public void process(HttpRequest request, EntityDetails entity, HttpContext context) {
        request.setHeader("Authorization", "Bearer " + tokens.current());
        request.setHeader("Accept", "application/json");
        request.setHeader("User-Agent", "Nightshift/0.1");
    }
}
