package nightshift.marketplace;

import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.AccessTokens;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.springframework.stereotype.Component;

/**
 * Puts the access token and the mandatory User-Agent on each request to the Selling Partner API (amazon-sp-api 3.2). The
 * token is never a message header.
 */
@Component
public class AmazonAccess implements HttpRequestInterceptor {
    private static final String USER_AGENT = "Nightshift/0.1 (Language=Java/" + System.getProperty("java.version")
            + "; Platform=" + System.getProperty("os.name") + ")";

    private final AmazonSettings settings;
    private final AccessTokens tokens;
    private final LwaTokenGrant grant;

    public AmazonAccess(AmazonSettings settings, AccessTokens tokens, LwaTokenGrant grant) {
        this.settings = settings;
        this.tokens = tokens;
        this.grant = grant;
    }

    @Override
    public void process(HttpRequest request, EntityDetails entity, HttpContext context) {
        request.setHeader("x-amz-access-token", token());
        request.setHeader("User-Agent", USER_AGENT);
    }

    /** Amazon answered 403 as it does for an expired token: the next request gets a new one. */
    public void forgetToken() {
        tokens.forget(RemoteSystem.AMAZON, token());
    }

    private String token() {
        if (!settings.configured()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.AMAZON,
                    "Amazon is not configured: set nightshift.amazon.client-id, client-secret, refresh-token and seller-id");
        }
        return tokens.current(RemoteSystem.AMAZON, grant);
    }
}
