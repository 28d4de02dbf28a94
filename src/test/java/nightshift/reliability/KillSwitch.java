package nightshift.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    /** A point, {@code before claim-effect}, and at which pass. */
    static final String AT = "nightshift.kill.at";
    /** A point and a pass, as above, at which the process stops itself (SIGSTOP) until someone lets it go on. */
    static final String STOP_AT = "nightshift.kill.stop-at";
    /** File of points that are done: the process dies at the first one that is not among them. */
    static final String ALL_BUT = "nightshift.kill.all-but";
    /** File to which the point is written before the process dies. */
    static final String LOG = "nightshift.kill.log";

    private static volatile boolean armed = !Boolean.getBoolean(NightWatch.BEGIN);

    private final Map<String, Integer> passes = new ConcurrentHashMap<>();
    private final String at = System.getProperty(AT, "");
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

    private void pass(String point) {
        if (!armed) {
            return;
        }
        int pass = passes.merge(point, 1, Integer::sum);
        if (stopAt.equals(point + " " + pass)) {
            note(point);
            Child.signal(ProcessHandle.current().pid(), "STOP");
        }
        if (series ? !done.contains(point) : at.equals(point + " " + pass)) {
            die(point);
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
            pass("before " + node);
            return super.process(exchange, doneSync -> {
                pass("after " + node);
                callback.done(doneSync);
            });
        }
    }
}
