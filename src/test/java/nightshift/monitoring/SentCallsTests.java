package nightshift.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import nightshift.remote.NamedCall;
import org.apache.camel.Exchange;
import org.apache.camel.component.direct.DirectComponent;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.impl.event.DefaultEventFactory;
import org.apache.camel.support.DefaultExchange;
import org.junit.jupiter.api.Test;

class SentCallsTests {
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private record Question(String callName) implements NamedCall {}

    private final SentCalls calls = new SentCalls(meters, new RemoteStandings(Clock.systemUTC()));

    @Test
    void countsACallUnderTheNameThatItsOwnSystemWasAskedWith() {
        Exchange exchange = new DefaultExchange(camel);
        exchange.setVariable("amazonCall", new Question("getOrder"));
        exchange.setVariable("quickbooksCall", new Question("createBill"));

        sent(exchange, "quickbooks");

        assertThat(meters.find(SentCalls.REMOTE_CALLS).timers())
                .extracting(SentCallsTests::named)
                .containsExactly("QuickBooks createBill");
    }

    @Test
    void countsWhatIsFetchedFromAStorageAsADocument() {
        Exchange exchange = new DefaultExchange(camel);
        exchange.setVariable("shopifyRequest", new Question("StartItems"));

        sent(exchange, "shopify-download");

        assertThat(meters.find(SentCalls.REMOTE_CALLS).timers())
                .extracting(SentCallsTests::named)
                .containsExactly("Shopify document");
    }

    private void sent(Exchange exchange, String scheme) {
        camel.addComponent(scheme, new DirectComponent());
        calls.notify(
                new DefaultEventFactory().createExchangeSentEvent(exchange, camel.getEndpoint(scheme + ":remote"), 5));
    }

    private static String named(Timer timer) {
        return timer.getId().getTag("system") + " " + timer.getId().getTag("operation");
    }
}
