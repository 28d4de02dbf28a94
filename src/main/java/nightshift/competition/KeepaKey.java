package nightshift.competition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.springframework.stereotype.Component;

/** Puts Keepa's key on each request, on the wire only: Keepa wants it in the address, and addresses are shown and logged. */
@Component
public class KeepaKey implements HttpRequestInterceptor {
    private final KeepaSettings settings;

    public KeepaKey(KeepaSettings settings) {
        this.settings = settings;
    }

    /** @throws RemoteFailure when no key is configured */
    public void require() {
        if (!settings.configured()) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.KEEPA,
                    "Keepa is not configured: set nightshift.keepa.key (environment: NIGHTSHIFT_KEEPA_KEY)");
        }
    }

    @Override
    public void process(HttpRequest request, EntityDetails entity, HttpContext context) {
        String path = request.getPath();
        request.setPath(path + (path.contains("?") ? "&" : "?") + "key="
                + URLEncoder.encode(settings.key(), StandardCharsets.UTF_8));
    }
}
