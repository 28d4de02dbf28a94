package nightshift.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.processor.DelegateAsyncProcessor;

/**
 * Ends this process without any farewell before or after a node of a route: the nodes' ids are the named points, so no
 * production code knows of kills. Lives in the child process only.
 */
final class KillSwitch implements InterceptStrategy {
    /**
     * A point, {@code before claim-effect}, and at which pass; or several with a comma between them, to which runs come one after the
     * other: the run that comes to one of them stands still from there on, and at the last one the process dies with all of them.
     */
    static final String AT = "nightshift.kill.at";
    /** A point and a pass, as above, at which the process stops itself (SIGSTOP) until someone lets it go on. */
    static final String STOP_AT = "nightshift.kill.stop-at";
    /** File of points that are done: the process dies at the first one that is not among them. */
    static final String ALL_BUT = "nightshift.kill.all-but";
    /** File to which the point is written before the process dies. */
    static final String LOG = "nightshift.kill.log";

    private static final Deque<String> POINTS =
            new ConcurrentLinkedDeque<>(Stream.of(System.getProperty(AT, "").split(","))
                    .filter(point -> !point.isEmpty())
                    .toList());
    private static final Set<String> STANDING = ConcurrentHashMap.newKeySet();
    private static final String ON_ITS_OWN = ".*-run";

    private static volatile boolean armed = !Boolean.getBoolean(NightWatch.BEGIN)
            || pointsBefore(NightWatch.workflow().split(",").length) > 0;

    private final Map<String, Integer> passes = new ConcurrentHashMap<>();
    private final String stopAt = System.getProperty(STOP_AT, "");
    private final Set<String> done = read(System.getProperty(ALL_BUT, ""));
    private final boolean series = !System.getProperty(ALL_BUT, "").isEmpty();

    @Override
    public Processor wrapProcessorInInterceptors(
            CamelContext context, NamedNode node, Processor target, Processor next) {
        return KillPoints.touchesTheWorld(node) ? new Watched(target, node.getId()) : target;
    }

    /** Before that, a process that is to begin a workflow only finishes what others left. */
    static void arm() {
        armed = true;
    }

    /** At how many points a process that is to begin so many workflows has to stand before it begins the first of them. */
    static int pointsBefore(int workflows) {
        return Math.max(0, POINTS.size() - workflows);
    }

    static int pointsToCome() {
        return POINTS.size();
    }

    private void pass(String point, Exchange exchange) {
        if (armed && comesTo(point, exchange)) {
            standStill();
        }
    }

    /** @return whether it goes no further */
    private synchronized boolean comesTo(String point, Exchange exchange) {
        String run = exchange.getFromRouteId();
        if (run != null && STANDING.contains(run)) {
            return true;
        }
        int pass = passes.merge(point, 1, Integer::sum);
        if (stopAt.equals(point + " " + pass)) {
            note(point);
            Child.signal(ProcessHandle.current().pid(), "STOP");
        }
        if (series ? !done.contains(point) : POINTS.size() == 1 && (point + " " + pass).equals(POINTS.peek())) {
            die(point);
        }
        if (!(point + " " + pass).equals(POINTS.peek())) {
            return false;
        }
        note(point);
        if (run != null && run.matches(ON_ITS_OWN)) {
            STANDING.add(run); // with all its threads: as far as the world sees it, it is dead
        }
        passes.clear();
        POINTS.remove();
        return true;
    }

    private static void standStill() {
        while (true) {
            LockSupport.park();
        }
    }

    private static synchronized void die(String point) {
        note(point);
        Runtime.getRuntime().halt(Child.KILLED);
    }

    private static void note(String point) {
        try {
            Files.writeString(
                    Path.of(System.getProperty(LOG)),
                    point + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> read(String file) {
        try {
            return file.isEmpty() || !Files.exists(Path.of(file))
                    ? Set.of()
                    : new HashSet<>(Files.readAllLines(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Watched extends DelegateAsyncProcessor {
        private final String node;

        Watched(Processor target, String node) {
            super(target);
            this.node = node;
        }

        @Override
        public boolean process(Exchange exchange, AsyncCallback callback) {
            pass("before " + node, exchange);
            return super.process(exchange, doneSync -> {
                pass("after " + node, exchange);
                callback.done(doneSync);
            });
        }
    }
}
