package nightshift.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nightshift.Nightshift;
import nightshift.operations.Processes;
import nightshift.sandbox.night.BenchNight;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Nightshift in this process, and the world in the other: works through nights and says what they took. */
final class BenchRun {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private int copiesSoFar;

    /** @param settings more of them, for example {@code --nightshift.shopify.calls-in-flight=10} */
    private BenchRun(int port, List<String> settings) {
        this.port = port;
        List<String> arguments = new ArrayList<>(BenchSettings.arguments(port));
        arguments.addAll(settings);
        context = SpringApplication.run(Nightshift.class, arguments.toArray(String[]::new));
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** How long each remote call takes from now on, and how many of them are answered at the same time. */
    void remoteTakes(long millis, int atMost) {
        ask("/remote?millis=%d&at-most=%d".formatted(millis, atMost));
    }

    /** How long each answer of the model takes from now on. */
    void modelTakes(long millis) {
        ask("/model?millis=" + millis);
    }

    /** The day of sixty mails to support comes in. */
    void supportDay(int copy) {
        ask("/support?copy=" + copy);
        bean(Processes.class).ask("poll-mail", "bench");
    }

    /** How often the model was asked so far. */
    int modelCalls() {
        return ask("/state").path("modelCalls").asInt();
    }

    /** How many questions to the model were under way at most. */
    int modelMostInFlight() {
        return ask("/state").path("modelMostInFlight").asInt();
    }

    /** So many copies of the night of fifty come in, and one run works through them. */
    NightFigures night(int copies) {
        ask("/night?first=" + copiesSoFar + "&copies=" + copies);
        copiesSoFar += copies;
        return timed(
                copies * BenchNight.CONFIRMATIONS, () -> bean(Processes.class).ask("fulfillment-run", "bench"));
    }

    NightFigures timed(int confirmations, Runnable act) {
        JsonNode before = ask("/state");
        ThreadCpu cpu = ThreadCpu.now();
        long start = System.nanoTime();
        act.run();
        long wall = System.nanoTime() - start;
        ThreadCpu spent = ThreadCpu.now().since(cpu);
        JsonNode after = ask("/state");
        return new NightFigures(
                confirmations,
                wall,
                spent,
                after.path("cpu").asLong() - before.path("cpu").asLong(),
                after.path("calls").asInt() - before.path("calls").asInt(),
                after.path("mostInFlight").asInt(),
                CallCounts.between(before.path("byName"), after.path("byName")));
    }

    /**
     * A few of the numbers made up could be of two carriers; such a shipment is rightly left to a person.
     *
     * @throws IllegalStateException when the books of the world show a write too much, or more than a few too few
     */
    void checkBooks() {
        checkBooks(copiesSoFar);
    }

    void checkBooks(int leftToPeople) {
        List<String> differences = new ArrayList<>();
        ask("/differences").forEach(difference -> differences.add(difference.asText()));
        long missing =
                differences.stream().filter(text -> text.startsWith("Missing")).count();
        if (missing < differences.size() || missing > leftToPeople) {
            throw new IllegalStateException("The books are wrong: " + differences);
        }
        say("books: nothing twice, nothing wrong, %d writes left to people", missing);
    }

    static void say(String text, Object... values) {
        System.err.printf(java.util.Locale.ROOT, text + "%n", values);
    }

    private JsonNode ask(String path) {
        try {
            URI uri = URI.create("http://127.0.0.1:" + port + "/bench" + path);
            HttpResponse<byte[]> response =
                    http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("The world answered " + response.statusCode() + " to " + path);
            }
            return JSON.readTree(response.body().length == 0 ? "{}".getBytes() : response.body());
        } catch (IOException e) {
            throw new IllegalStateException("The world does not answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts Nightshift, measures, and ends the process: with 1 when there is nothing to trust. */
    static void measure(String port, List<String> settings, Consumer<BenchRun> act) {
        try {
            BenchRun run = new BenchRun(Integer.parseInt(port), settings);
            act.accept(run);
            run.context.close();
            System.exit(0);
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }
}
