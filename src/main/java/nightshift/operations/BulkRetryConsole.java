package nightshift.operations;

import java.util.List;
import org.springframework.jmx.export.annotation.ManagedAttribute;
import org.springframework.jmx.export.annotation.ManagedOperation;
import org.springframework.jmx.export.annotation.ManagedOperationParameter;
import org.springframework.jmx.export.annotation.ManagedResource;
import org.springframework.stereotype.Component;

/** The bulk retries in Hawtio. */
@Component
@ManagedResource(
        objectName = "nightshift:name=BulkRetries",
        description = "Many dead letters retried one after the other in the background, so many a minute")
public class BulkRetryConsole {
    private static final String PACE = "so many are begun in a minute; 0: nightshift.operations.retry-per-minute";

    private final BulkRetries bulkRetries;
    private final DeadLetterHandling acts;

    public BulkRetryConsole(BulkRetries bulkRetries, DeadLetterHandling acts) {
        this.bulkRetries = bulkRetries;
        this.acts = acts;
    }

    @ManagedAttribute(description = "How many bulk retries are under way, in all processes")
    public int getUnderWay() {
        return bulkRetries.running().size();
    }

    @ManagedOperation(description = "The latest twenty bulk retries and how far they are. Reads only")
    public List<String> latest() {
        return bulkRetries.page(0, 20).stream().map(BulkRetry::inWords).toList();
    }

    @ManagedOperation(
            description =
                    "Retry all dead letters of one cause in the background and return at once. May write to Shopify,"
                            + " Amazon or Outlook, each write after a look at its target and never twice. Survives a restart")
    @ManagedOperationParameter(name = "fingerprint", description = "the text in [..] of DeadLetters.causes()")
    @ManagedOperationParameter(name = "perMinute", description = PACE)
    public String retryAllOfCause(String fingerprint, int perMinute) {
        return begin(LetterFilter.cause(fingerprint), perMinute);
    }

    @ManagedOperation(description = "Retry all open dead letters, as retryAllOfCause does those of one cause")
    @ManagedOperationParameter(name = "perMinute", description = PACE)
    public String retryAll(int perMinute) {
        return begin(LetterFilter.all(), perMinute);
    }

    private String begin(LetterFilter filter, int perMinute) {
        return DeadLetterConsole.said(() -> (perMinute == 0
                        ? acts.retryAll(filter, Operator.name())
                        : acts.retryAll(filter, perMinute, Operator.name()))
                .inWords());
    }

    @ManagedOperation(
            description =
                    "Stop a bulk retry: the dead letter under way is finished, none after it begun. Undoes nothing")
    @ManagedOperationParameter(name = "id", description = "id of the bulk retry, from latest()")
    public String stop(long id) {
        return acts.stop(id, Operator.name())
                ? "Bulk retry " + id + " is stopped"
                : "Bulk retry " + id + " is not running";
    }
}
