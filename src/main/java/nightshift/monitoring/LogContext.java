package nightshift.monitoring;

import nightshift.operations.Run;
import nightshift.operations.Runs;
import nightshift.operations.Work;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Each log line that is written while a work is done says which work and run it is about, as fields of a structured log. */
@Component
class LogContext implements RoutePolicyFactory {
    static final String WORK = "work";
    static final String RUN = "run";
    static final String WORKFLOW = "workflow";

    private final Runs runs;

    LogContext(Runs runs) {
        this.runs = runs;
    }

    @Override
    public @Nullable RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
        return routeId.equals("do-work") ? new OfWork() : null;
    }

    private final class OfWork extends RoutePolicySupport {
        @Override
        public void onExchangeBegin(Route route, Exchange exchange) {
            if (exchange.getMessage().getBody() instanceof Work work) {
                MDC.put(WORK, String.valueOf(work.id()));
                MDC.put(WORKFLOW, work.workflow().key());
                runs.current(work.workflow()).map(Run::id).ifPresent(id -> MDC.put(RUN, String.valueOf(id)));
            }
        }

        @Override
        public void onExchangeDone(Route route, Exchange exchange) {
            MDC.remove(WORK);
            MDC.remove(WORKFLOW);
            MDC.remove(RUN);
        }
    }
}
