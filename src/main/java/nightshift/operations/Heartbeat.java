package nightshift.operations;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Beats from before the first route starts until after the last one stopped, on a thread that nothing else can keep busy. */
@Component
public class Heartbeat implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final Instances instances;
    private final OperationsSettings settings;
    private @Nullable ScheduledExecutorService thread;

    public Heartbeat(Instances instances, OperationsSettings settings) {
        this.instances = instances;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        instances.beat();
        thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread beating = new Thread(task, "nightshift-heartbeat");
            beating.setDaemon(true);
            return beating;
        });
        long every = settings.heartbeatEvery().toMillis();
        var unused = thread.scheduleAtFixedRate(this::beat, every, every, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            if (instances.returnFromSilence()) {
                LOG.warn(
                        "This process was silent for more than {}, so that others took it for dead. What it had begun is theirs;"
                                + " it calls no remote system for a while and then goes on as a new one",
                        settings.deadAfter());
            }
            instances.beat();
        } catch (RuntimeException e) {
            LOG.warn("No heartbeat, the database does not answer: {}", e.getMessage());
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdownNow();
            thread = null;
            instances.stop();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
