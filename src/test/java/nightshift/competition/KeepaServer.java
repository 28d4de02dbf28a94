package nightshift.competition;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A small Keepa on loopback: says what it was told to say, in its order, always packed with gzip as the real one. */
final class KeepaServer implements AutoCloseable {
    private record Said(int status, String body) {}

    private final HttpServer server;
    private final Deque<Said> next = new ArrayDeque<>();
    final List<String> asked = new ArrayList<>();
    final List<String> accepted = new ArrayList<>();

    KeepaServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keepa";
    }

    KeepaServer says(int status, String body) {
        next.add(new Said(status, body));
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(exchange.getRequestURI().toString());
        accepted.add(String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Encoding")));
        Said said = next.isEmpty() ? new Said(500, "{}") : next.poll();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(said.body().getBytes(StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(said.status(), packed.size());
        exchange.getResponseBody().write(packed.toByteArray());
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
