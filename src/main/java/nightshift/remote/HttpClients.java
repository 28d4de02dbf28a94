package nightshift.remote;

import java.time.Duration;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.component.http.HttpComponent;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpRequestInterceptor;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Builds the one HTTP component of a remote system. Its connection pool is the limit of calls in flight; the token is added
 * by an interceptor, never as a message header (those travel to the next system and show in Hawtio). HttpClient's own
 * retries are off: it would repeat POSTs on 429 and 503.
 */
public final class HttpClients {
    private static final TimeValue LOOKED_AT_AFTER = TimeValue.ofMilliseconds(50);

    private HttpClients() {}

    /**
     * @param callsInFlight how many calls may be in flight at once
     * @param answerWithin how long to wait for an answer before the outcome counts as unknown
     * @param interceptors add the token and other fixed headers to each request
     */
    public static HttpComponent component(
            int callsInFlight, Duration connectWithin, Duration answerWithin, HttpRequestInterceptor... interceptors) {
        HttpComponent component = new HttpComponent();
        component.setConnectionsPerRoute(callsInFlight);
        component.setMaxTotalConnections(callsInFlight);
        component.setConnectTimeout(connectWithin.toMillis());
        component.setResponseTimeout(answerWithin.toMillis());
        component.setSoTimeout(answerWithin.toMillis());
        component.setConnectionRequestTimeout(Duration.ofMinutes(5).toMillis());
        component.setFollowRedirects(false);
        PermittedCalls permitted = new PermittedCalls(component);
        component.setHttpActivityListener(permitted);
        component.setClientConnectionManager(connections(callsInFlight, connectWithin, answerWithin));
        component.setHttpClientConfigurer(configurer(permitted, interceptors));
        return component;
    }

    /**
     * A connection that lay idle is looked at before it is used: one that the remote has closed meanwhile would lose the call,
     * and leave a write in doubt that was never sent.
     */
    private static PoolingHttpClientConnectionManager connections(
            int callsInFlight, Duration connectWithin, Duration answerWithin) {
        ConnectionConfig config = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(connectWithin))
                .setSocketTimeout(Timeout.of(answerWithin))
                .setValidateAfterInactivity(LOOKED_AT_AFTER)
                .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(callsInFlight)
                .setMaxConnPerRoute(callsInFlight)
                .setDefaultConnectionConfig(config)
                .build();
    }

    private static HttpClientConfigurer configurer(PermittedCalls permitted, HttpRequestInterceptor... interceptors) {
        return builder -> {
            builder.disableAutomaticRetries().disableCookieManagement().disableAuthCaching();
            for (HttpRequestInterceptor interceptor : interceptors) {
                builder.addRequestInterceptorLast(interceptor);
            }
            builder.addRequestInterceptorLast(permitted);
        };
    }
}
