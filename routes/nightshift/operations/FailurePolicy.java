package nightshift.operations;

import java.io.IOException;
import nightshift.core.RemoteFailure;
import nightshift.remote.NotSent;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.springframework.stereotype.Component;

/**
 * What happens when a step fails, said once. There is no global policy: each route names one of these.
 *
 * <p>adapter, effect: the failure belongs to the caller. item: calls are repeated while that may help, then the work (or the
 * step of the run) becomes a dead letter and its siblings go on; where the database itself went away, recovery goes on with it. write: one write is repeated only where it was provably not
 * applied; then the failure is the answer, and the gate records it.
 */
@Component
public class FailurePolicy extends RouteConfigurationBuilder {
    private final OperationsSettings settings;

    public FailurePolicy(OperationsSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configuration() {
        routeConfiguration("adapter").errorHandler(noErrorHandler());

        routeConfiguration("effect").errorHandler(noErrorHandler());

        routeConfiguration("item")
            .onException(Runs.AlreadyRunning.class, SwitchedOff.class, OrderlyStop.Asked.class, TakenOver.class, NotSent.class)
                .handled(true)
                .bean(FailedExchanges.class, "release").id("release-work")
                .setBody(exceptionMessage()).id("say-why-not")
                .log("${body}").id("log-why-not")
            .end()
            .onException(Exception.class)
                .onWhen(method(DatabaseOutage.class, "isWhy"))
                .handled(true)
                .bean(DatabaseOutage.class, "leave").id("leave-it-to-recovery")
                .setBody(constant("The database failed in the middle of it; it goes on by itself soon")).id("say-that-it-goes-on")
            .end()
            .onException(RemoteFailure.class, IOException.class)
                .onWhen(method(Repeats.class, "readMayHelp"))
                .maximumRedeliveries(settings.stepRepeats())
                .redeliveryDelay(settings.stepPause().toMillis()).backOffMultiplier(2).useExponentialBackOff()
                .onExceptionOccurred(new RetryAfter())
                .handled(true)
                .to("direct:dead-letter").id("to-dead-letter-after-repeats")
            .end()
            .onException(Exception.class)
                .handled(true)
                .to("direct:dead-letter").id("to-dead-letter")
            .end();

        routeConfiguration("write")
            .onException(Exception.class)
                .onWhen(method(Repeats.class, "writeMayBeRepeated"))
                .maximumRedeliveries(settings.writeRepeats())
                .redeliveryDelay(settings.stepPause().toMillis()).backOffMultiplier(2).useExponentialBackOff()
                .onExceptionOccurred(new RetryAfter())
                .continued(true)
                .setBody(exchangeProperty(Exchange.EXCEPTION_CAUGHT)).id("failure-after-repeats")
            .end()
            .onException(Exception.class)
                .continued(true)
                .setBody(exchangeProperty(Exchange.EXCEPTION_CAUGHT)).id("failure-of-write")
            .end();
    }
}
