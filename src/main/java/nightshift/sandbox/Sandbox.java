package nightshift.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The simulated outside world: one HTTP server on loopback, each remote system under its own path ({@code /graph},
 * {@code /shopify}, {@code /amazon}, {@code /model}) and the books under {@code /books}. Can be started alone.
 */
public final class Sandbox implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(runnable -> {
        Thread thread = new Thread(runnable, "sandbox");
        thread.setDaemon(true);
        return thread;
    });

    /** @param port 0 for any free one */
    public Sandbox(int port, List<SandboxSystem> systems, Faults faults) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The sandbox cannot listen on port " + port
                            + ". Is another one running? Stop it, or choose another nightshift.sandbox.port",
                    e);
        }
        server.setExecutor(threads);
        systems.forEach(system -> server.createContext(system.path(), new FaultyHandler(system, faults)));
    }

    public Sandbox start() {
        server.start();
        return this;
    }

    /** {@code http://127.0.0.1:PORT}, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
