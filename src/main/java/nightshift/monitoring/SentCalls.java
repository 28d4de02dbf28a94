package nightshift.monitoring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import nightshift.core.RemoteSystem;
import nightshift.documents.DocumentReading;
import nightshift.remote.NamedCall;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.apache.camel.support.ExchangeHelper;
import org.springframework.stereotype.Component;

/** Sees what routes send to remote systems and to the document readers, and counts it. Changes nothing. */
@Component
class SentCalls extends EventNotifierSupport {
    static final String REMOTE_CALLS = "nightshift.remote.calls";
    static final String DOCUMENTS = "nightshift.documents";

    /** The beginning of an endpoint's uri, and whose it is. The model's client is no endpoint, so its route stands for it. */
    private static final Map<String, RemoteSystem> SYSTEMS = Map.of(
            "shopify://", RemoteSystem.SHOPIFY,
            "shopify-storage://", RemoteSystem.SHOPIFY,
            "shopify-download://", RemoteSystem.SHOPIFY,
            "amazon://", RemoteSystem.AMAZON,
            "amazon-storage://", RemoteSystem.AMAZON,
            "quickbooks://", RemoteSystem.QUICKBOOKS,
            "keepa://", RemoteSystem.KEEPA,
            "microsoft-graph://", RemoteSystem.OUTLOOK,
            "direct://call-model", RemoteSystem.MODEL);

    /** In which variable the one route that calls a system keeps what it asks. */
    private static final Map<String, String> REQUESTS = Map.of(
            "shopify", "shopifyRequest",
            "amazon", "amazonCall",
            "quickbooks", "quickbooksCall",
            "keepa", "keepaCall");

    private final MeterRegistry meters;
    private final RemoteStandings standings;

    SentCalls(MeterRegistry meters, RemoteStandings standings) {
        this.meters = meters;
        this.standings = standings;
        setIgnoreCamelContextEvents(true);
        setIgnoreCamelContextInitEvents(true);
        setIgnoreRouteEvents(true);
        setIgnoreServiceEvents(true);
        setIgnoreStepEvents(true);
        setIgnoreExchangeAsyncProcessingStartedEvents(true);
        setIgnoreExchangeCreatedEvent(true);
        setIgnoreExchangeCompletedEvent(true);
        setIgnoreExchangeFailedEvents(true);
        setIgnoreExchangeRedeliveryEvents(true);
        setIgnoreExchangeSendingEvents(true);
    }

    @Override
    public void notify(CamelEvent event) {
        if (!(event instanceof CamelEvent.ExchangeSentEvent sent)) {
            return;
        }
        String uri = sent.getEndpoint().getEndpointUri();
        if (uri.startsWith("direct://read-document")) {
            read(sent.getExchange());
            return;
        }
        SYSTEMS.forEach((beginning, system) -> {
            if (uri.startsWith(beginning)) {
                called(system, sent);
            }
        });
    }

    private void called(RemoteSystem system, CamelEvent.ExchangeSentEvent sent) {
        CallOutcome outcome = CallOutcome.of(system, sent.getExchange());
        Timer.builder(REMOTE_CALLS)
                .description("Calls to remote systems: how many, how long, how they ended")
                .tag("system", system.label())
                .tag("operation", operation(sent))
                .tag("outcome", outcome.kind().tag())
                .serviceLevelObjectives(
                        Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofSeconds(2), Duration.ofSeconds(10))
                .register(meters)
                .record(Duration.ofMillis(sent.getTimeTaken()));
        outcome.failure().ifPresentOrElse(why -> standings.failed(system, why), () -> standings.answered(system));
    }

    /** The name of the request where it has one, else the operation of the endpoint, else the route. */
    private static String operation(CamelEvent.ExchangeSentEvent sent) {
        Exchange exchange = sent.getExchange();
        String scheme = scheme(sent.getEndpoint());
        if (scheme.endsWith("-storage") || scheme.endsWith("-download")) {
            return "document";
        }
        String kept = REQUESTS.get(scheme);
        if (kept != null && exchange.getVariable(kept) instanceof NamedCall named) {
            return named.callName();
        }
        String uri = sent.getEndpoint().getEndpointUri();
        int option = uri.indexOf("operation=");
        return option < 0
                ? String.valueOf(ExchangeHelper.getAtRouteId(exchange))
                : uri.substring(option + "operation=".length()).split("&", 2)[0];
    }

    private static String scheme(Endpoint endpoint) {
        return endpoint.getEndpointUri().split(":", 2)[0];
    }

    private void read(Exchange exchange) {
        if (exchange.getMessage().getBody() instanceof DocumentReading reading) {
            String reader = reading instanceof DocumentReading.Shipments shipments
                    ? shipments.reader().split(":", 2)[0]
                    : "none";
            meters.counter(DOCUMENTS, "reader", reader, "outcome", outcome(reading))
                    .increment();
        }
    }

    private static String outcome(DocumentReading reading) {
        if (reading instanceof DocumentReading.Shipments) {
            return "shipments";
        }
        return reading instanceof DocumentReading.Unreadable ? "unreadable" : "no_shipment";
    }
}
