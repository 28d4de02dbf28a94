package nightshift.microsoftgraph;

import static nightshift.microsoftgraph.MicrosoftGraphReadTests.failure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MicrosoftGraphWriteTests {
    private static final Fault GATEWAY_TIMEOUT = new Fault.AnswerAfterApplying(SandboxResponse.json(504, "{}"));

    private final GraphWorld world = new GraphWorld();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void sendsOneMailWhenTheGatewayTimesOutAfterTheEffect() {
        String id = draft("summary/1").id();
        world.faults.add("/graph", r -> r.path().endsWith("/send"), 1, GATEWAY_TIMEOUT);

        GraphException failed = failure(() -> send(id));

        assertThat(failed.isOutcomeUnknown()).isTrue();
        assertThat(world.books.of("graph.sent")).hasSize(1);
        assertThat(findByKey("summary/1")).singleElement().satisfies(m -> {
            assertThat(m.id()).isEqualTo(id);
            assertThat(m.draft()).isFalse();
        });
    }

    @Test
    void leavesOneDraftThatCanBeFoundWhenItsCreationEndsIn504() {
        world.faults.add("/graph", r -> r.line().matches("POST .*/messages"), 1, GATEWAY_TIMEOUT);

        assertThat(failure(() -> draft("claim/7")).isOutcomeUnknown()).isTrue();

        assertThat(world.books.of("graph.draft")).hasSize(1);
        assertThat(findByKey("claim/7")).hasSize(1);
        assertThat(findByKey("claim/8")).isEmpty();
    }

    @Test
    void doesNotRepeatAWriteWhoseConnectionBreaks() {
        world.faults.add("/graph", r -> r.line().matches("POST .*/messages"), 1, new Fault.ResetAfter());

        assertThat(failure(() -> draft("claim/7")).isOutcomeUnknown()).isTrue();
        assertThat(world.books.of("graph.draft")).hasSize(1);
    }

    @Test
    void treatsACutAnswerToAWriteAsUnknown() {
        world.faults.add("/graph", r -> r.line().matches("POST .*/messages"), 1, new Fault.CutAnswer());

        assertThat(failure(() -> draft("claim/7")).isOutcomeUnknown()).isTrue();
        assertThat(world.books.of("graph.draft")).hasSize(1);
    }

    @Test
    void knowsThatAThrottledWriteWasNotApplied() {
        world.faults.add(
                "/graph",
                r -> r.line().matches("POST .*/messages"),
                1,
                new Fault.Answer(SandboxResponse.json(429, "{}").with("Retry-After", "7")));

        GraphException failed = failure(() -> draft("claim/7"));

        assertThat(failed.isOutcomeUnknown()).isFalse();
        assertThat(failed.getRetryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).hasSeconds(7));
        assertThat(world.books.of("graph.draft")).isEmpty();
    }

    @Test
    void repeatsAWriteOnceWithAFreshTokenAfter401() {
        draft("claim/1");
        world.graph.expireTokens();

        draft("claim/2");

        assertThat(world.books.of("graph.draft")).hasSize(2);
        assertThat(world.calls("token")).isEqualTo(2);
    }

    @Test
    void tellsKeysApartThatDifferInCaseOnly() {
        GraphMessage draft = draft("triage/AAkB=/reply");

        assertThat(findByKey("triage/AAkb=/reply")).isEmpty();
        assertThat(findByKey("triage/AAkB=/reply")).extracting(GraphMessage::id).containsExactly(draft.id());
    }

    @Test
    void putsTheReplyAboveTheQuotedHistoryAndKeepsTheConversation() {
        String original = world.deliver("Where is my order?");

        GraphMessage reply = world.ask(
                "operation=createReply",
                new GraphDraft(null, "html", "<p>On its way.</p>", List.of(), List.of(), List.of(), "reply/1"),
                GraphWorld.id(original),
                GraphMessage.class);

        assertThat(reply.body().content())
                .startsWith("<html><body><p>On its way.</p>")
                .contains("<p>shipped</p>");
        assertThat(reply.toRecipients()).singleElement().satisfies(to -> assertThat(to.address())
                .isEqualTo("ship@harbor.example"));
        assertThat(findByKey("reply/1")).extracting(GraphMessage::id).containsExactly(reply.id());
    }

    @Test
    void addsACategoryBesidesThoseOfOthersAndMarksTheMailRead() {
        String id = world.deliver("PO 1");
        update(id, new GraphUpdate(List.of("Blue"), List.of(), null));

        GraphMessage message = update(id, new GraphUpdate(List.of("Nightshift"), List.of(), true));

        assertThat(message.categories()).containsExactly("Blue", "Nightshift");
        assertThat(message.read()).isTrue();
    }

    @Test
    void readsAgainWhenSomebodyChangedTheMessageInBetween() {
        String id = world.deliver("PO 1");
        world.faults.add(
                "/graph",
                r -> r.method().equals("PATCH"),
                1,
                MicrosoftGraphReadTests.answer(412, "ErrorIrresolvableConflict"));

        update(id, new GraphUpdate(List.of("Nightshift"), List.of(), null));

        assertThat(world.books.of("graph.change")).hasSize(1);
        assertThat(world.calls("get")).isEqualTo(2);
    }

    @Test
    void keepsTheIdOverAMove() {
        String id = world.deliver("PO 1");

        GraphMessage moved = world.ask(
                "operation=move",
                null,
                Map.of(MicrosoftGraphConstants.MESSAGE_ID, id, MicrosoftGraphConstants.FOLDER, "archive"),
                GraphMessage.class);

        assertThat(moved.id()).isEqualTo(id);
        assertThat(moved.parentFolderId()).isEqualTo("folder-archive");
    }

    private GraphMessage draft(String key) {
        return world.ask(
                "operation=createDraft",
                new GraphDraft("Hi", "html", "<p>Hi</p>", List.of("owner@store.example"), List.of(), List.of(), key),
                Map.of(),
                GraphMessage.class);
    }

    private void send(String id) {
        world.ask("operation=send", null, GraphWorld.id(id), Object.class);
    }

    private GraphMessage update(String id, GraphUpdate update) {
        return world.ask("operation=updateMessage", update, GraphWorld.id(id), GraphMessage.class);
    }

    private List<GraphMessage> findByKey(String key) {
        GraphMessage[] found = ((List<?>)
                        world.ask("operation=findByKey", null, Map.of(MicrosoftGraphConstants.KEY, key), List.class))
                .toArray(GraphMessage[]::new);
        return List.of(found);
    }
}
