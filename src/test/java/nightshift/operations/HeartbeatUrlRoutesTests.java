package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nightshift.core.Mode;
import nightshift.settings.StoreSettings;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeartbeatUrlRoutesTests {
    private final List<String> called = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            called.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theUrlIsCalledOnceAsItStands() throws Exception {
        assertThat(call(url()).isFailed()).isFalse();
        assertThat(called).containsExactly("GET /ping/s3cret?from=shop");
    }

    @Test
    void aRefusalIsNotRepeatedAndHurtsNobody() throws Exception {
        status = 503;
        Exchange done = call(url());
        assertThat(done.isFailed()).isFalse();
        assertThat(called).hasSize(1);
        assertThat(done.getMessage().getBody(String.class))
                .contains("could not be called: it answered 503")
                .doesNotContain("s3cret");
    }

    @Test
    void anUnreachableWatchdogIsNamedWithoutTheSecret() throws Exception {
        URI url = url();
        server.stop(0);
        Exchange done = call(url);
        assertThat(done.isFailed()).isFalse();
        assertThat(done.getMessage().getBody(String.class))
                .contains("could not be called")
                .doesNotContain("s3cret");
    }

    @Test
    void withoutAUrlNobodyIsCalled() throws Exception {
        call(null);
        call(URI.create(""));
        assertThat(called).isEmpty();
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/ping/s3cret?from=shop");
    }

    private static Exchange call(@Nullable URI url) throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.getRegistry().bind("heartbeatUrl", new HeartbeatUrl(store(url)));
            camel.addRoutesConfigurations(new FailurePolicy(TestProcess.SETTINGS));
            camel.addRoutes(new HeartbeatUrlRoutes());
            camel.start();
            return camel.createProducerTemplate().send("direct:call-heartbeat-url", exchange -> exchange.getMessage()
                    .setBody("the run"));
        }
    }

    private static StoreSettings store(@Nullable URI url) {
        return new StoreSettings(
                ZoneOffset.UTC,
                Mode.AUTO,
                new StoreSettings.Summary(List.of()),
                url,
                new StoreSettings.Desk(URI.create("http://localhost")),
                List.of(),
                List.of());
    }
}
