package nightshift.microsoftgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedMail;
import org.apache.camel.CamelExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MicrosoftGraphReadTests {
    private final GraphWorld world = new GraphWorld(options -> {
        options.setMaxReadRetries(3);
        options.setMaxRetryAfter(2_000);
    });

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void givesEachMessageOfAFolderPageByPageAndThenOnlyWhatChanged() {
        for (int i = 1; i <= 5; i++) {
            world.deliver("PO " + i);
        }

        Set<String> seen = new LinkedHashSet<>();
        String link = walk("", seen);

        assertThat(seen).containsExactly("PO 1", "PO 2", "PO 3", "PO 4", "PO 5");
        Set<String> later = new LinkedHashSet<>();
        link = walk(link, later);
        assertThat(later).isEmpty();
        world.deliver("PO 6");
        link = walk(link, later);
        assertThat(later).containsExactly("PO 6");
        later.clear();
        walk(link, later);
        assertThat(later).isEmpty();
    }

    @Test
    void tellsWhatWasMovedOutOfTheFolderUnderTheSameId() {
        String id = world.deliver("PO 1");
        String link = walk("", new LinkedHashSet<>());

        world.graph.moveByHand(GraphWorld.MAILBOX, id, "archive");

        assertThat(world.delta(link).removedIds()).containsExactly(id);
        assertThat(message(id).parentFolderId()).isEqualTo("folder-archive");
    }

    @Test
    void readsBodySenderHeadersAndTimeOfAMessage() {
        world.graph.deliver(new SeedMail(
                GraphWorld.MAILBOX,
                "inbox",
                "Harbor",
                "ship@harbor.example",
                "PO 1",
                "<p>shipped</p>",
                GraphWorld.NOW,
                Map.of("Auto-Submitted", "auto-replied"),
                List.of()));

        GraphMessage message = world.delta("").messages().get(0);

        assertThat(message.from().address()).isEqualTo("ship@harbor.example");
        assertThat(message.body().content()).isEqualTo("<p>shipped</p>");
        assertThat(message.receivedDateTime()).isEqualTo(GraphWorld.NOW);
        assertThat(message.read()).isFalse();
        assertThat(message.internetMessageHeaders())
                .containsExactly(new GraphMessage.Header("Auto-Submitted", "auto-replied"));
    }

    @Test
    void goesOnAfterAnEmptyPage() {
        world.deliver("PO 1");
        String next =
                world.sandbox.url() + "/graph/v1.0/users/" + GraphWorld.MAILBOX + "/mailFolders/inbox/messages/delta";
        world.faults.add(
                "/graph",
                r -> r.path().endsWith("/delta"),
                1,
                new Fault.Answer(SandboxResponse.json(200, "{\"value\":[],\"@odata.nextLink\":\"" + next + "\"}")));
        Set<String> seen = new LinkedHashSet<>();

        walk("", seen);

        assertThat(seen).containsExactly("PO 1");
    }

    @Test
    void asksTheCallerToStartAgainWhenTheDeltaLinkIsDead() {
        world.deliver("PO 1");
        String link = walk("", new LinkedHashSet<>());
        world.graph.dropDeltaLinks();

        assertThat(failure(() -> world.delta(link))).isInstanceOf(GraphResyncRequired.class);
    }

    @Test
    void refusesALinkThatLeadsAwayFromGraph() {
        GraphException refused = failure(() -> world.delta("http://127.0.0.1:1/graph/v1.0/users/x?$deltatoken=secret"));

        assertThat(refused.getCode()).isEqualTo("ForeignLink");
        assertThat(refused).hasMessageNotContaining("secret");
        assertThat(world.calls("call")).isZero();
    }

    @Test
    void renewsAnExpiredTokenInTheMiddleOfARound() {
        IntStream.range(0, 5).forEach(i -> world.deliver("PO " + i));
        GraphPage first = world.delta("");
        world.graph.expireTokens();

        assertThat(world.delta(first.nextLink()).messages()).isNotEmpty();
        assertThat(world.calls("token")).isEqualTo(2);
    }

    @Test
    void renewsATokenBeforeItEnds() {
        world.delta("");
        world.clock.forward(Duration.ofMinutes(56));

        world.delta("");

        assertThat(world.calls("token")).isEqualTo(2);
        assertThat(world.calls("delta")).isEqualTo(2);
    }

    @Test
    void givesUpAfterASecond401() {
        world.faults.add("/graph", r -> r.path().endsWith("/delta"), 5, answer(401, "InvalidAuthenticationToken"));

        assertThat(failure(() -> world.delta("")).getStatusCode()).isEqualTo(401);
        assertThat(world.calls("token")).isEqualTo(2);
    }

    @Test
    void repeatsAThrottledReadAfterTheTimeAsked() {
        world.faults.add(
                "/graph",
                r -> r.path().endsWith("/delta"),
                1,
                new Fault.Answer(SandboxResponse.json(429, "{\"error\":{\"code\":\"ApplicationThrottled\"}}")
                        .with("Retry-After", "1")));
        long begun = System.nanoTime();

        world.delta("");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void doesNotWaitLongerThanAllowedButTellsHowLong() {
        world.faults.add(
                "/graph",
                r -> r.path().endsWith("/delta"),
                9,
                new Fault.Answer(SandboxResponse.json(503, "{}").with("Retry-After", "3600")));

        assertThat(failure(() -> world.delta("")).getRetryAfter()).contains(Duration.ofHours(1));
    }

    @Test
    void asksForFewerMailsWhereAPageIsTooMuchForGraph() {
        IntStream.rangeClosed(1, 3).forEach(i -> world.deliver("PO " + i));
        world.faults.add("/graph", r -> wantsMoreThan(1, r), 99, answer(504, "UnknownError"));
        Set<String> seen = new LinkedHashSet<>();

        walk("", seen);

        assertThat(seen).hasSize(3);
    }

    @Test
    void asksForFewerMailsWhereAPageIsLargerThanIsTaken() {
        world.faults.add(
                "/graph",
                r -> wantsMoreThan(1, r),
                99,
                new Fault.Answer(SandboxResponse.json(200, "x".repeat(65 << 20))));
        world.graph.deliver(SeedMail.toInbox(
                GraphWorld.MAILBOX,
                "Harbor",
                "ship@harbor.example",
                "longer than 20 MB",
                "x".repeat(21 << 20),
                GraphWorld.NOW,
                List.of()));
        world.deliver("PO 1");
        Set<String> seen = new LinkedHashSet<>();

        walk("", seen);

        assertThat(seen).containsExactly("longer than 20 MB", "PO 1");
    }

    private static boolean wantsMoreThan(int mails, SandboxRequest request) {
        return request.path().endsWith("/delta")
                && request.headers().getOrDefault("prefer", List.of()).stream()
                        .anyMatch(prefer -> !prefer.contains("maxpagesize=" + mails));
    }

    @Test
    void neverHasMoreThanFourRequestsInFlight() {
        world.deliver("PO 1");
        world.delta("");
        world.graph.answerTakes(Duration.ofMillis(50));

        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<CompletableFuture<?>> asked = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            asked.add(CompletableFuture.supplyAsync(
                    () -> world.ask("operation=getFolder", null, Map.of(), GraphFolder.class), threads));
        }
        asked.forEach(CompletableFuture::join);
        threads.shutdown();

        assertThat(world.graph.mostInFlight()).isBetween(2, 4);
        assertThat(world.calls("folder")).isEqualTo(16);
    }

    @Test
    void namesTheCodeWhenTheMailboxIsOutOfScope() {
        world.graph.permit(GraphWorld.MAILBOX, false);

        GraphException refused = failure(() -> world.delta(""));

        assertThat(refused.getStatusCode()).isEqualTo(403);
        assertThat(refused.hasCode("erroraccessdenied")).isTrue();
        assertThat(refused.getRequestId()).isPresent();
    }

    @Test
    void saysThatTheSecretIsWrong() {
        try (GraphWorld other = new GraphWorld(options -> options.setClientSecret("wrong-secret"))) {
            assertThat(failure(() -> other.delta("")))
                    .hasMessageContaining("client secret is wrong")
                    .hasMessageNotContaining("wrong-secret");
        }
    }

    private String walk(String link, Set<String> subjects) {
        GraphPage page = world.delta(link);
        page.messages().forEach(message -> subjects.add(message.subject()));
        while (page.nextLink() != null) {
            page = world.delta(page.nextLink());
            page.messages().forEach(message -> subjects.add(message.subject()));
        }
        return page.deltaLink();
    }

    private GraphMessage message(String id) {
        return world.ask("operation=getMessage", null, GraphWorld.id(id), GraphMessage.class);
    }

    static Fault answer(int status, String code) {
        return new Fault.Answer(SandboxResponse.json(status, "{\"error\":{\"code\":\"" + code + "\"}}"));
    }

    static GraphException failure(Runnable call) {
        CamelExecutionException thrown = catchThrowableOfType(CamelExecutionException.class, call::run);
        assertThat(thrown).isNotNull();
        assertThat(thrown.getCause()).isInstanceOf(GraphException.class);
        return (GraphException) thrown.getCause();
    }
}
