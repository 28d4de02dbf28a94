package nightshift.operations;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Route;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.RoutePolicy;
import org.apache.camel.spi.RoutePolicyFactory;
import org.apache.camel.support.ExchangeHelper;
import org.apache.camel.support.RoutePolicySupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A step that failed and is passed later closes its dead letter, whoever began it: a run, a schedule between the runs, a person. Not
 * where a part of what it splits up failed on the way, and not for what belongs to a work, which has a letter of its own.
 */
@Component
public class PassedSteps implements RoutePolicyFactory {
    private final DeadLetters deadLetters;

    public PassedSteps(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public @Nullable RoutePolicy createRoutePolicy(CamelContext camel, String routeId, NamedNode route) {
        return route instanceof RouteDefinition step && "item".equals(step.getRouteConfigurationId())
                ? new OfStep()
                : null;
    }

    private final class OfStep extends RoutePolicySupport {
        @Override
        public void onExchangeBegin(Route route, Exchange exchange) {
            int failures = exchange.getProperty(FailedExchanges.WORK) == null ? failures(route) : 0;
            if (failures > 0) {
                exchange.setProperty(key(route), failures);
            }
        }

        @Override
        public void onExchangeDone(Route route, Exchange exchange) {
            Object failures = exchange.removeProperty(key(route));
            if (failures instanceof Integer before
                    && !exchange.isFailed()
                    && !ExchangeHelper.isFailureHandled(exchange)) {
                deadLetters.passed(FailedExchanges.endpoint(route), before);
            }
        }

        private int failures(Route route) {
            return deadLetters.failuresOf(FailedExchanges.endpoint(route));
        }

        private static String key(Route route) {
            return "nightshift.failures." + route.getRouteId();
        }
    }
}
