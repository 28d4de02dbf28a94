package nightshift.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nightshift.sandbox.Books;
import nightshift.sandbox.Faults;
import nightshift.sandbox.Sandbox;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SandboxSystem;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.amazon.AmazonSandbox;
import nightshift.sandbox.graph.GraphCredentials;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.model.ModelSandbox;
import nightshift.sandbox.night.BenchNight;
import nightshift.sandbox.night.ExpectedNight;
import nightshift.sandbox.night.Night;
import nightshift.sandbox.night.Northpoint;
import nightshift.sandbox.shopify.ShopifySandbox;
import nightshift.sandbox.support.SupportDay;

/**
 * The simulated world in a process of its own, so that what it costs is not counted as Nightshift's. Answers at once, or
 * after a fixed time; its limits on rates are out of the way. {@code /bench} is for the benchmark itself.
 */
public final class BenchWorld implements SandboxSystem {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int UNLIMITED = 10_000_000;

    private final Clock clock = Clock.systemUTC();
    private final Books books = new Books();
    private final Faults faults = new Faults();
    private final GraphSandbox graph =
            new GraphSandbox(books, clock, new GraphCredentials("sandbox-tenant", "sandbox-client", "sandbox-secret"));
    private final ShopifySandbox shopify = new ShopifySandbox(books, clock);
    private final AmazonSandbox amazon = new AmazonSandbox(books, clock);
    private final List<ExpectedNight.Item> expected = new ArrayList<>();
    private final RemoteTime remote = new RemoteTime();
    private final RemoteTime model = new RemoteTime();

    private BenchWorld() {
        graph.addMailbox(Northpoint.ORDERS);
        graph.addMailbox(Northpoint.SUPPORT);
        graph.allowInFlight(1000);
        shopify.events().plan(UNLIMITED);
        amazon.pollsUntilDone(1);
    }

    /** {@code --port=N} */
    public static void main(String[] args) throws InterruptedException {
        int port = Integer.parseInt(args[0].substring("--port=".length()));
        BenchWorld world = new BenchWorld();
        List<SandboxSystem> systems = List.of(
                world,
                world.remote.before(world.graph),
                world.remote.before(world.shopify),
                world.remote.before(world.amazon),
                world.model.before(new ModelSandbox(world.books)));
        try (Sandbox sandbox = new Sandbox(port, systems, world.faults)) {
            sandbox.start();
            Thread.currentThread().join();
        }
    }

    @Override
    public String path() {
        return "/bench";
    }

    @Override
    public SandboxResponse answer(SandboxRequest request) {
        Map<String, String> query = query(request.rawQuery());
        return switch (request.path()) {
            case "/night" -> night(Integer.parseInt(query.get("first")), Integer.parseInt(query.get("copies")));
            case "/support" -> support(Integer.parseInt(query.get("copy")));
            case "/remote" -> takes(remote, query);
            case "/model" -> takes(model, query);
            case "/state" -> json(state());
            case "/differences" -> json(new ExpectedNight(expected).differencesFrom(books));
            default -> SandboxResponse.empty(404);
        };
    }

    /** In real life a day lies between two nights: orders of earlier ones have left the searches for what changed. */
    private SandboxResponse night(int first, int copies) {
        shopify.events().forgetOrders();
        amazon.forgetOrders();
        Night night = BenchNight.of(first, copies, clock.instant());
        night.orders().forEach(order -> {
            shopify.add(order);
            amazon.add(order);
        });
        night.mails().forEach(graph::deliver);
        synchronized (expected) {
            expected.addAll(night.expected().items());
        }
        return SandboxResponse.empty(204);
    }

    /** The same day again is other mails about the same orders. */
    private SandboxResponse support(int copy) {
        SupportDay day = SupportDay.before(clock.instant());
        if (copy == 0) {
            day.orders().forEach(order -> {
                shopify.add(order);
                amazon.add(order);
            });
        }
        day.mails().stream().map(mail -> copy(mail, copy)).forEach(graph::deliver);
        return SandboxResponse.empty(204);
    }

    private static SeedMail copy(SeedMail mail, int copy) {
        Map<String, String> headers = new LinkedHashMap<>(mail.headers());
        headers.replaceAll(
                (name, value) -> name.equalsIgnoreCase("message-id") ? value.replace("@", "." + copy + "@") : value);
        return new SeedMail(
                mail.mailbox(),
                mail.folder(),
                mail.fromName(),
                mail.fromAddress(),
                mail.subject(),
                "<p>Good day no. %d</p>%s".formatted(copy, mail.html()),
                mail.receivedAt().plusSeconds(copy),
                headers,
                mail.files());
    }

    private static SandboxResponse takes(RemoteTime time, Map<String, String> query) {
        int atMost = Integer.parseInt(query.getOrDefault("at-most", String.valueOf(Integer.MAX_VALUE)));
        time.takes(Long.parseLong(query.get("millis")), atMost);
        return SandboxResponse.empty(204);
    }

    private Map<String, Object> state() {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("cpu", ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
        state.put("calls", remote.calls());
        state.put("mostInFlight", remote.mostInFlight());
        state.put("modelCalls", model.calls());
        state.put("modelMostInFlight", model.mostInFlight());
        state.put("byName", new TreeMap<>(books.calls()));
        return state;
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return query;
    }

    private static SandboxResponse json(Object value) {
        try {
            return SandboxResponse.json(200, JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
