package nightshift.remote;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.camel.CamelContextAware;
import org.apache.camel.Exchange;
import org.apache.camel.component.http.HttpActivityListener;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Holds back what this process may not send. The write of the exchange is judged before the request waits for a connection,
 * the process itself once more after that, as the last thing before the request leaves.
 */
final class PermittedCalls implements HttpActivityListener, HttpRequestInterceptor {
    /** The variable that carries the permission to write. */
    private static final String CLAIM = "effect";

    private final CamelContextAware component;
    private volatile @Nullable List<CallPermit> permits;

    /** @param component of the calls; knows its context once it was added to one */
    PermittedCalls(CamelContextAware component) {
        this.component = component;
    }

    @Override
    public void onRequestSubmitted(
            Object source, Exchange exchange, HttpHost host, HttpRequest request, HttpEntity entity) {
        refusal(exchange.getVariable(CLAIM)).ifPresent(why -> {
            throw new UncheckedIOException(new NotSent(why));
        });
    }

    @Override
    public void process(HttpRequest request, EntityDetails entity, HttpContext context) throws NotSent {
        Optional<String> refusal = refusal(null);
        if (refusal.isPresent()) {
            throw new NotSent(refusal.get());
        }
    }

    @Override
    public void onResponseReceived(
            Object source, Exchange exchange, HttpHost host, HttpResponse response, HttpEntity entity, long elapsed) {
        // what came back is read by the route
    }

    private Optional<String> refusal(@Nullable Object claim) {
        return permits().stream()
                .flatMap(permit -> permit.refusal(claim).stream())
                .findFirst();
    }

    private List<CallPermit> permits() {
        List<CallPermit> known = permits;
        if (known == null) {
            known = List.copyOf(component.getCamelContext().getRegistry().findByType(CallPermit.class));
            permits = known;
        }
        return known;
    }
}
