package nightshift.operations;

import nightshift.core.RemoteFailure;
import org.apache.camel.Exchange;
import org.apache.camel.ExchangePropertyKey;
import org.apache.camel.Processor;

/** Where the remote says how long to wait, Camel waits that long before it repeats the call. */
final class RetryAfter implements Processor {
    @Override
    public void process(Exchange exchange) {
        Throwable caught = exchange.getProperty(ExchangePropertyKey.EXCEPTION_CAUGHT, Throwable.class);
        if (caught instanceof RemoteFailure failure) {
            failure.retryAfter()
                    .ifPresent(pause -> exchange.getMessage().setHeader(Exchange.REDELIVERY_DELAY, pause.toMillis()));
        }
    }
}
