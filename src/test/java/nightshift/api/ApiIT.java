package nightshift.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scripts do over real HTTP what people do on the desk; the sandbox's books are the truth. */
class ApiIT extends ApiApplication {
    @Autowired
    private Modes modes;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void ownModes() {
        modes.reset(Workflow.FULFILLMENT);
    }

    @Test
    void approvesAStagedNightOnceThoughTwoAskAtTheSameTime() {
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        processes.ask("fulfillment-run", "test");
        List<Long> waiting = ids(operator, "/api/v1/staged?size=20", "decisionId");
        assertThat(waiting).hasSize(46);
        String all = "{\"decisions\": " + waiting + "}";

        List<JsonNode> answers = IntStream.range(0, 2)
                .mapToObj(caller -> CompletableFuture.supplyAsync(
                        () -> operator.post("/api/v1/staged/approve", all).json()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(Stream.concat(elements(answers.get(0)), elements(answers.get(1)))
                        .filter(one -> one.get("done").asBoolean()))
                .as("each is approved by exactly one of the two")
                .hasSize(46);
        await().until(() -> sandbox.world().books().of("shopify.fulfillment").size() == 46);
        await().until(this::everyFulfillmentIsRecorded); // before that nobody confirms it
        processes.ask("amazon-send-confirmations", null);
        assertThat(sandbox.world().expected().differencesFrom(sandbox.world().books()))
                .isEmpty();
        Caller.Answer again = operator.post("/api/v1/staged/" + waiting.get(0) + "/approve", null);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.detail()).contains("nothing was changed");
        assertThat(acts()).contains("test.operator approve decision " + waiting.get(0));
    }

    private boolean everyFulfillmentIsRecorded() {
        return jdbc.sql("select count(*) from effect where kind = 'shopify-create-fulfillment' and state = 'done'")
                        .query(Integer.class)
                        .single()
                == 46;
    }

    @Test
    void rejectsStagedWritesForGood() {
        smallEvening();
        callers();
        modes.change(Workflow.FULFILLMENT, Mode.REVIEW, "test");
        processes.ask("fulfillment-run", "test");
        long first = ids(operator, "/api/v1/staged?size=1", "decisionId").get(0);

        assertThat(operator.post("/api/v1/staged/" + first + "/reject", "{}").status())
                .as("a reason is wanted")
                .isEqualTo(400);
        assertThat(operator.post("/api/v1/staged/" + first + "/reject", "{\"note\":\"sold twice\"}")
                        .status())
                .isEqualTo(200);

        assertThat(operator.get("/api/v1/items/" + first)
                        .json()
                        .at("/effects/0/state")
                        .asText())
                .isEqualTo("discarded");
        assertThat(sandbox.world().books().of("shopify.fulfillment")).isEmpty();
    }

    @Test
    void answersAFlagOnceAndSaysWhoDid() {
        processes.ask("fulfillment-run", "test");
        List<Long> flags = ids(viewer, "/api/v1/reviews?size=2", "id");
        assertThat(flags).hasSize(3);
        String review = "/api/v1/reviews/" + flags.get(0);

        assertThat(operator.post(review + "/claim", null).status()).isEqualTo(200);
        assertThat(admin.post(review + "/approve", "{}").detail()).contains("test.operator has been looking at it");
        assertThat(operator.post(review + "/reject", "{\"note\":\"goes back to the supplier\"}")
                        .status())
                .isEqualTo(200);
        Caller.Answer second = operator.post(review + "/approve", "{}");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.detail()).contains("rejected by test.operator already");
        assertThat(viewer.get(review).json().get("note").asText()).isEqualTo("goes back to the supplier");
        assertThat(ids(viewer, "/api/v1/reviews", "id")).hasSize(2).doesNotContain(flags.get(0));
    }

    @Test
    void retriesADeadLetterAndRefusesToDoItTwice() {
        smallEvening();
        callers();
        sandbox.faults()
                .add(
                        "/shopify",
                        request -> request.text().contains("#7401"),
                        1000,
                        new Fault.Answer(SandboxResponse.json(503, "{}")));
        processes.ask("fulfillment-run", "test");
        JsonNode letter = viewer.get("/api/v1/dead-letters").json().at("/items/0");
        assertThat(letter.get("system").asText()).isEqualTo("Shopify");
        assertThat(viewer.get("/api/v1/dead-letters/groups").json()).hasSize(1);
        String path = "/api/v1/dead-letters/" + letter.get("id").asLong();
        assertThat(viewer.get(path).json().get("history")).isNotEmpty();

        sandbox.faults().clear();
        Caller.Answer retried = operator.post(path + "/retry", null);

        assertThat(retried.json().at("/deadLetter/state").asText()).isEqualTo("closed");
        assertThat(sandbox.world().expected().differencesFrom(sandbox.world().books()))
                .isEmpty();
        assertThat(operator.post(path + "/retry", null).status()).isEqualTo(409);
        assertThat(operator.post(path + "/discard", "{\"note\":\"done\"}").status())
                .isEqualTo(409);
    }

    @Test
    void runsNowAndCountsWhatCameOfIt() {
        assertThat(operator.post("/api/v1/runs", "{\"workflow\":\"fulfillment\"}")
                        .status())
                .isEqualTo(202);
        await().until(() -> !viewer.get("/api/v1/runs")
                .json()
                .at("/items/0/finishedAt")
                .asText("null")
                .equals("null"));
        JsonNode run = viewer.get("/api/v1/runs").json().at("/items/0");
        assertThat(run.get("askedBy").asText()).isEqualTo("test.operator");

        JsonNode counts =
                viewer.get("/api/v1/runs/" + run.get("id").asLong()).json().get("counts");
        assertThat(counts.toString()).isEqualTo("{\"done\":46,\"flagged\":3,\"ignored\":1,\"known-exception\":1}");
        assertThat(ids(viewer, "/api/v1/runs/" + run.get("id").asLong() + "/items?size=7", "decisionId"))
                .hasSize(51)
                .doesNotHaveDuplicates();
    }

    @Test
    void switchesModesForAdmins() {
        Caller.Answer changed = admin.send("PUT", "/api/v1/modes/workflows/fulfillment", "{\"mode\":\"review\"}");

        assertThat(changed.json().at("/workflows/0/mode").asText()).isEqualTo("review");
        assertThat(changed.json().at("/workflows/0/switchedBy").asText()).isEqualTo("test.admin");
        assertThat(modes.effective(Workflow.FULFILLMENT, java.util.Optional.empty()))
                .isEqualTo(Mode.REVIEW);
        assertThat(admin.send("DELETE", "/api/v1/modes/workflows/fulfillment", null)
                        .json()
                        .at("/workflows/0/mode")
                        .asText())
                .isEqualTo("auto");
        assertThat(admin.send("PUT", "/api/v1/modes/suppliers/Nobody%20Inc", "{\"mode\":\"off\"}")
                        .status())
                .isEqualTo(404);
        assertThat(admin.send("PUT", "/api/v1/modes/workflows/fulfillment", "{\"mode\":\"bold\"}")
                        .detail())
                .contains("off, shadow, review, auto");
    }

    @Test
    void saysClearlyWhatIsWrongWithACall() {
        assertThat(nobody.get("/api/v1/runs").status()).isEqualTo(401);
        assertThat(nobody.get("/api/v1/runs").detail()).contains("Authorization: Bearer");
        assertThat(new Caller(port, "nightshift_forged").get("/api/v1/runs").status())
                .isEqualTo(401);
        assertThat(operator.get("/api/v1/reviews/999999999").status()).isEqualTo(404);
        assertThat(operator.get("/api/v1/reviews/1%20or%201=1").status()).isEqualTo(400);
        assertThat(operator.post("/api/v1/staged/999999999/approve", null).status())
                .isEqualTo(404);
        assertThat(operator.post("/api/v1/dead-letters/999999999/retry", null).status())
                .isEqualTo(404);
        assertThat(operator.get("/api/v1/nothing-like-it").detail()).contains("/api/docs");
        assertThat(operator.post("/api/v1/runs", "{\"workflow\": ").detail()).contains("line 1");
        assertThat(operator.post("/api/v1/runs", "{\"workflow\":\"fulfillment\",\"mode\":\"auto\"}")
                        .status())
                .as("a field that is not known is not ignored")
                .isEqualTo(400);
        assertThat(operator.post("/api/v1/runs", "{\"workflow\":\"cleaning\"}").detail())
                .contains("there are:");
        assertThat(operator.post("/api/v1/runs", null).status()).isEqualTo(400);
        assertThat(operator.get("/api/v1/runs?size=100000").status()).isEqualTo(400);
    }

    @Test
    void refusesBodiesThatAreTooLargeOrOfUnknownSize() {
        String large = "{\"note\":\"" + "x".repeat(300_000) + "\"}";
        Caller.Answer tooLarge = operator.post("/api/v1/reviews/1/reject", large);
        assertThat(tooLarge.status()).isEqualTo(413);
        assertThat(tooLarge.detail()).contains("largest-request");

        HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/runs"))
                .header("Authorization", "Bearer " + people.token(nightshift.accounts.Role.OPERATOR))
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large.getBytes())))
                .build();
        assertThat(Caller.sent(chunked).status()).isEqualTo(411);
    }

    @Test
    void describesItselfToPeopleWithALoginOrTokenOnly() {
        JsonNode description = viewer.get("/api/openapi").json();

        assertThat(description
                        .at("/paths/~1api~1v1~1reviews~1{id}~1approve/post/responses/409/description")
                        .asText())
                .contains("nothing was changed");
        assertThat(description.toString()).doesNotContain("\"accountId\"");
        assertThat(nobody.get("/api/openapi").status()).isEqualTo(401);
    }

    @Test
    void givesATokenOnceAndTakesItBack() {
        assertThat(operator.post("/api/v1/tokens", "{\"name\":\"x\",\"role\":\"viewer\",\"days\":1}")
                        .status())
                .isEqualTo(403);
        Caller.Answer made = admin.post(
                "/api/v1/tokens", "{\"name\":\"report\",\"role\":\"viewer\",\"days\":30,\"owner\":\"test.operator\"}");
        Caller report = new Caller(port, made.json().get("token").asText());

        assertThat(report.get("/api/v1/me").json().toString())
                .isEqualTo("{\"name\":\"test.operator\",\"role\":\"viewer\"}");
        assertThat(operator.get("/api/v1/tokens").text())
                .doesNotContain(made.json().get("token").asText());
        assertThat(admin.send(
                                "DELETE",
                                "/api/v1/tokens/" + made.json().get("id").asLong(),
                                null)
                        .status())
                .isEqualTo(204);
        assertThat(report.get("/api/v1/me").status()).isEqualTo(401);
    }

    private List<String> acts() {
        return elements(admin.get("/api/v1/audit?size=200").json())
                .map(entry -> entry.get("who").asText() + " " + entry.get("act").asText() + " "
                        + entry.get("about").asText())
                .toList();
    }

    /** Walks through all pages. */
    private static List<Long> ids(Caller caller, String path, String field) {
        List<Long> ids = new ArrayList<>();
        String from = "";
        do {
            JsonNode page =
                    caller.get(path + (path.contains("?") ? "&" : "?") + from).json();
            elements(page.get("items")).forEach(item -> ids.add(item.get(field).asLong()));
            from = page.get("next").isNull() ? null : "from=" + page.get("next").asLong();
        } while (from != null);
        return ids;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::get);
    }
}
