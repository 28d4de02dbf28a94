package nightshift.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The simulated outside world: one HTTP server on loopback, each remote system under its own path ({@code /graph},
 * {@code /shopify}, {@code /amazon}, {@code /model}) and the books under {@code /books}. Can be started alone.
 */
public final class Sandbox implements AutoCloseable {
    static {
        // else the server holds the second packet of each answer back for 40 ms, until the first is acknowledged
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final List<SandboxSystem> systems;
    private final Faults faults;
    private final int port;
    private final AtomicBoolean shut = new AtomicBoolean();
    private final ExecutorService threads = Executors.newCachedThreadPool(runnable -> {
        Thread thread = new Thread(runnable, "sandbox");
        thread.setDaemon(true);
        return thread;
    });
    private volatile HttpServer server;

    /** @param port 0 for any free one */
    public Sandbox(int port, List<SandboxSystem> systems, Faults faults) {
        this.systems = List.copyOf(systems);
        this.faults = faults;
        this.server = open(port);
        this.port = server.getAddress().getPort();
    }

    private HttpServer open(int at) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 200);
            opened.setExecutor(threads);
            systems.forEach(
                    system -> opened.createContext(system.path(), new FaultyHandler(system, faults, this::closeFor)));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The sandbox cannot listen on port " + at
                            + ". Is another one running? Stop it, or choose another nightshift.sandbox.port",
                    e);
        }
    }

    public Sandbox start() {
        server.start();
        return this;
    }

    /** {@code http://127.0.0.1:PORT}, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Whoever connects from now on is refused for a while; what is under way may end, within a second. */
    void closeFor(long millis) {
        if (shut.compareAndSet(false, true)) {
            threads.execute(() -> openAgainAfter(millis));
            awaitClosed();
        }
    }

    private void openAgainAfter(long millis) {
        server.stop(1);
        pause(millis);
        server = open(port);
        shut.set(false);
        server.start();
    }

    private void awaitClosed() {
        for (int i = 0; i < 200; i++) {
            try (Socket knock = new Socket(InetAddress.getLoopbackAddress(), port)) {
                pause(5);
            } catch (IOException refused) {
                return;
            }
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
