package nightshift.shop;

import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.remote.AccessTokens;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.springframework.stereotype.Component;

/** Puts the shop's access token on each request, on the wire only: it never is a message header. */
@Component
public class ShopifyAccess implements HttpRequestInterceptor {
    private static final String HEADER = "X-Shopify-Access-Token";

    private final ShopifySettings settings;
    private final AccessTokens tokens;
    private final ShopifyTokenGrant grant;

    public ShopifyAccess(ShopifySettings settings, AccessTokens tokens, ShopifyTokenGrant grant) {
        this.settings = settings;
        this.tokens = tokens;
        this.grant = grant;
    }

    /** @throws RemoteFailure when no shop is configured */
    public void require() {
        if (!settings.configured()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.SHOPIFY,
                    "No Shopify store is configured: set nightshift.shopify.url and its credentials");
        }
    }

    /** After a 401: whether a new token was made possible, so that asking once more makes sense. */
    public boolean renew() {
        if (settings.staticToken()) {
            return false;
        }
        tokens.forget(RemoteSystem.SHOPIFY, token());
        return true;
    }

    @Override
    public void process(HttpRequest request, EntityDetails entity, HttpContext context) {
        request.setHeader(HEADER, token());
    }

    private String token() {
        return settings.staticToken() ? settings.accessToken() : tokens.current(RemoteSystem.SHOPIFY, grant);
    }
}
