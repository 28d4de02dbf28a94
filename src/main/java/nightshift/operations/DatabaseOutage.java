package nightshift.operations;

import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The database went away in the middle of something: a restart, a failover, a full disk. Then no dead letter can tell of it, and what
 * was done may not be recorded. This process counts as one that died, and recovery goes on with what it held.
 */
@Component
public class DatabaseOutage {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseOutage.class);

    private final Instances instances;
    private final OperationsSettings settings;

    DatabaseOutage(Instances instances, OperationsSettings settings) {
        this.instances = instances;
        this.settings = settings;
    }

    /** Whether that is why an exchange failed. What ended so too often may be what breaks the connection: it becomes a dead letter. */
    public boolean isWhy(Exchange exchange) {
        return DatabaseTrouble.isOutage(Repeats.caught(exchange)) && !wasTriedOften(exchange);
    }

    private boolean wasTriedOften(Exchange exchange) {
        int tries = FailedExchanges.work(exchange)
                .map(Work::attempt)
                .or(() -> FailedExchanges.run(exchange).map(run -> run.resumed() + 1))
                .orElse(1);
        return tries >= settings.triesAtMost();
    }

    /** Lets everything go as it stands. */
    public void leave(Exchange exchange) {
        leave(Repeats.caught(exchange));
    }

    void leave(Throwable failure) {
        instances.loseTrack();
        LOG.warn(
                "The database failed in the middle of something, which is taken up again soon: {}",
                DatabaseTrouble.of(failure));
    }
}
