package nightshift.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Between the socket and a simulated system: reads the request, lets a fault act, writes the answer. */
final class FaultyHandler implements HttpHandler {
    private static final int LARGEST_REQUEST = 64 << 20;

    private final SandboxSystem system;
    private final Faults faults;
    private final Door door;

    /** The door of the server: closed, it refuses whoever knocks. */
    interface Door {
        void closeFor(long millis);
    }

    FaultyHandler(SandboxSystem system, Faults faults, Door door) {
        this.system = system;
        this.faults = faults;
        this.door = door;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        faults.begin();
        try (exchange) {
            SandboxRequest request = read(exchange);
            Optional<Fault> fault = faults.next(system, request);
            if (fault.isEmpty()) {
                write(exchange, safely(request));
                return;
            }
            act(fault.get(), exchange, request);
        } finally {
            faults.end();
        }
    }

    private void act(Fault fault, HttpExchange exchange, SandboxRequest request) throws IOException {
        if (fault instanceof Fault.Answer answer) {
            write(exchange, answer.response());
        } else if (fault instanceof Fault.AnswerAfterApplying answer) {
            safely(request);
            write(exchange, answer.response());
        } else if (fault instanceof Fault.OfItsOwn own) {
            system.misbehave(own.way());
            write(exchange, safely(request));
        } else {
            disturb(fault, exchange, request);
        }
    }

    /** Faults of the connection. */
    private void disturb(Fault fault, HttpExchange exchange, SandboxRequest request) throws IOException {
        if (fault instanceof Fault.ResetAfter) {
            safely(request);
        } else if (fault instanceof Fault.CutAnswer) {
            writeHalf(exchange, safely(request));
        } else if (fault instanceof Fault.Slow slow) {
            SandboxResponse response = safely(request);
            pause(slow.millis());
            write(exchange, response);
        } else if (fault instanceof Fault.Late late) {
            pause(late.millis());
            write(exchange, safely(request));
        } else if (fault instanceof Fault.ThenRefused refused) {
            SandboxResponse last = safely(request).with("Connection", "close");
            door.closeFor(refused.millis());
            write(exchange, last);
        } else if (fault instanceof Fault.PartialData) {
            write(exchange, PartialAnswer.of(safely(request)));
        }
    }

    private SandboxResponse safely(SandboxRequest request) {
        try {
            return system.answer(request);
        } catch (RuntimeException e) {
            System.getLogger("nightshift.sandbox").log(System.Logger.Level.ERROR, "Sandbox " + request.line(), e);
            return SandboxResponse.json(500, "{\"error\":\"the sandbox itself failed\"}");
        }
    }

    private SandboxRequest read(HttpExchange exchange) throws IOException {
        String rawPath =
                exchange.getRequestURI().getRawPath().substring(system.path().length());
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return new SandboxRequest(
                exchange.getRequestMethod(),
                rawPath.isEmpty() ? "/" : rawPath,
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                headers,
                exchange.getRequestBody().readNBytes(LARGEST_REQUEST),
                "http://" + exchange.getRequestHeaders().getFirst("Host"));
    }

    private static void write(HttpExchange exchange, SandboxResponse response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        boolean bodiless = response.status() == 204 || response.body().length == 0;
        exchange.sendResponseHeaders(response.status(), bodiless ? -1 : response.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(response.body());
        }
    }

    private static void writeHalf(HttpExchange exchange, SandboxResponse response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(response.status(), response.body().length + 1L);
        exchange.getResponseBody().write(Arrays.copyOf(response.body(), response.body().length / 2));
        exchange.getResponseBody().write(" ".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
