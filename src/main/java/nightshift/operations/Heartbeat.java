package nightshift.operations;

import java.time.Duration;
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
    private static final Duration LAST_BEAT = Duration.ofSeconds(5);

    private final Instances instances;
    private final OperationsSettings settings;
    private final OrderlyStop stop;
    private @Nullable ScheduledExecutorService thread;

    public Heartbeat(Instances instances, OperationsSettings settings, OrderlyStop stop) {
        this.instances = instances;
        this.settings = settings;
        this.stop = stop;
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

    void beat() {
        boolean wasWell = instances.trouble().isEmpty();
        try {
            if (instances.beginAnew()) {
                LOG.warn(
                        "This process was silent for more than {}, or its database failed, so that it counts as dead. It calls no remote"
                                + " system for {} and then goes on as a new one, which takes up what the former one held",
                        settings.deadAfter(),
                        settings.deadAfter());
            }
            instances.beat();
            if (!wasWell) {
                LOG.warn("The database takes entries again. What is half done is taken up soon");
            }
        } catch (RuntimeException e) {
            // H2 closes itself at the end of a process, and is opened again for what is under way
            if (!stop.isAsked()) {
                instances.loseTrack();
            }
            if (wasWell) {
                LOG.error(
                        "The database takes no entries: {}. Nothing is written to Shopify, Amazon or Outlook that could not be"
                                + " recorded. Make room or repair it: Nightshift goes on by itself",
                        instances.trouble().orElse(""));
            }
        }
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            rest(thread);
            thread = null;
            leave();
        }
    }

    /** A beat under way ends by itself: interrupted in the middle, it would look like a database that fails. */
    private static void rest(ScheduledExecutorService thread) {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void leave() {
        try {
            instances.stop();
        } catch (RuntimeException e) {
            LOG.warn(
                    "The end of this process could not be recorded ({}); what it held is free when its heartbeat is too old",
                    DatabaseTrouble.of(e));
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
