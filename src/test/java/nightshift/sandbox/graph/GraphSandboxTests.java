package nightshift.sandbox.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The simulated Graph is as strict as the documented one, or tests against it would prove nothing. */
class GraphSandboxTests {
    private static final String MAILBOX = "/v1.0/users/orders%40store.example";
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final GraphSandbox graph = new GraphSandbox(
            new Books(), Clock.fixed(NOW, ZoneOffset.UTC), new GraphCredentials("store", "nightshift", "secret"));
    private String token = "";
    private String id = "";

    @BeforeEach
    void seed() throws Exception {
        id = graph.deliver(
                SeedMail.toInbox("orders@store.example", "H", "ship@harbor.example", "PO 1", "<p/>", NOW, List.of()));
        String form =
                "grant_type=client_credentials&client_id=nightshift&client_secret=secret&scope=http%3A%2F%2Fx%2F.default";
        SandboxResponse answer = graph.answer(new SandboxRequest(
                "POST", "/store/oauth2/v2.0/token", "", Map.of(), form.getBytes(StandardCharsets.UTF_8), "http://x"));
        token = json(answer).path("access_token").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delta", "delta()", "microsoft.graph.delta", "microsoft.graph.delta()"})
    void takesEachSpellingOfDelta(String spelling) throws Exception {
        JsonNode page = json(get("/mailFolders/inbox/messages/" + spelling, "", ""));

        assertThat(page.path("value")).hasSize(1);
        assertThat(page.path("@odata.deltaLink").asText()).startsWith("http://x/graph/v1.0/users/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$filter=isRead eq false&$orderby=receivedDateTime | InefficientFilter",
                "$filter=contains(subject,'x') | BadRequest",
                "$select=nonsense | BadRequest",
                "$top=1001 | BadRequest"
            })
    void refusesQueriesTheRealOneRefuses(String query, String code) throws Exception {
        SandboxResponse answer = get("/mailFolders/inbox/messages", query, "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(json(answer).at("/error/code").asText()).isEqualTo(code);
    }

    @Test
    void takesTheRightOrderOfFilterAndSort() {
        String query = "$filter=receivedDateTime ge 2026-11-01T00:00:00Z and isRead eq false&$orderby=receivedDateTime";

        assertThat(get("/mailFolders/inbox/messages", query, "").status()).isEqualTo(200);
    }

    @Test
    void keepsOnlyTheImmutableIdOverAMove() throws Exception {
        String moving = json(get("/messages/" + id, "", "")).path("id").asText();

        graph.moveByHand("orders@store.example", id, "archive");

        assertThat(moving).isNotEqualTo(id);
        assertThat(get("/messages/" + moving, "", "").status()).isEqualTo(404);
        assertThat(get("/messages/" + id, "", "IdType=\"ImmutableId\"").status())
                .isEqualTo(200);
    }

    @Test
    void changesTheSubjectOfDraftsOnly() {
        SandboxResponse answer = call("PATCH", "/messages/" + id, "", "", "{\"subject\":\"x\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(call("PATCH", "/messages/" + id, "", "", "{\"isRead\":true}").status())
                .isEqualTo(200);
    }

    @Test
    void refusesCallsWithoutAToken() {
        token = "made-up";

        assertThat(get("/messages/" + id, "", "").status()).isEqualTo(401);
    }

    @Test
    void givesHeadersOfTheMailOnRequestOnly() throws Exception {
        assertThat(json(get("/messages/" + id, "", "")).has("internetMessageHeaders"))
                .isFalse();
        assertThat(json(get("/messages/" + id, "$select=internetMessageHeaders", ""))
                        .has("internetMessageHeaders"))
                .isTrue();
    }

    @Test
    void addressesAReplyToTheReplyToAndAReplyToAllToTheOthersToo() throws Exception {
        String asked = graph.deliver(new SeedMail(
                "orders@store.example",
                "inbox",
                "Pat",
                "pat@buyer.example",
                "Hi",
                "<p>Hi</p>",
                NOW,
                Map.of(
                        "Reply-To",
                        "desk@buyer.example",
                        "To",
                        "orders@store.example, ann@buyer.example",
                        "Cc",
                        "bo@buyer.example"),
                List.of()));

        JsonNode reply = json(call("POST", "/messages/" + asked + "/createReply", "", "", "{}"));
        JsonNode toAll = json(call("POST", "/messages/" + asked + "/createReplyAll", "", "", "{}"));

        assertThat(reply.path("toRecipients").findValuesAsText("address")).containsExactly("desk@buyer.example");
        assertThat(reply.path("ccRecipients")).isEmpty();
        assertThat(toAll.path("ccRecipients").findValuesAsText("address"))
                .containsExactly("ann@buyer.example", "bo@buyer.example");
    }

    @Test
    void forwardsWithItsFilesAndWithoutARecipient() throws Exception {
        String asked = graph.deliver(SeedMail.toInbox(
                "orders@store.example",
                "Pat",
                "pat@buyer.example",
                "Dent",
                "<p>See photo</p>",
                NOW,
                List.of(new SeedMail.File("dent.jpg", "image/jpeg", new byte[] {1}, false))));

        JsonNode forward =
                json(call("POST", "/messages/" + asked + "/createForward", "", "", "{\"comment\":\"For you\"}"));

        assertThat(forward.path("subject").asText()).isEqualTo("FW: Dent");
        assertThat(forward.path("toRecipients")).isEmpty();
        assertThat(forward.path("hasAttachments").asBoolean()).isTrue();
    }

    @Test
    void aDraftThatAPersonSendsKeepsItsIdAndIsNoDraftAnyMore() throws Exception {
        String draft = json(call("POST", "/messages/" + id + "/createReply", "", "IdType=\"ImmutableId\"", "{}"))
                .path("id")
                .asText();

        graph.sendByHand("orders@store.example", draft, Optional.of("<p>My own words</p>"));

        JsonNode sent = json(get("/messages/" + draft, "", "IdType=\"ImmutableId\""));
        assertThat(sent.path("isDraft").asBoolean()).isFalse();
        assertThat(sent.path("parentFolderId").asText()).isEqualTo("folder-sentitems");
        assertThat(sent.at("/body/content").asText()).isEqualTo("<p>My own words</p>");
        assertThatThrownBy(() -> graph.sendByHand("orders@store.example", draft, Optional.empty()))
                .hasMessageContaining("no draft any more");
    }

    @Test
    void anAnswerComesInInTheSameConversation() throws Exception {
        String answer = graph.answer("orders@store.example", id, "claims@harbor.example", "<p>Accepted</p>");

        JsonNode came = json(get("/messages/" + answer, "", "IdType=\"ImmutableId\""));
        JsonNode asked = json(get("/messages/" + id, "", "IdType=\"ImmutableId\""));
        assertThat(came.path("conversationId")).isEqualTo(asked.path("conversationId"));
        assertThat(came.path("subject").asText()).isEqualTo("RE: PO 1");
        assertThat(came.at("/from/emailAddress/address").asText()).isEqualTo("claims@harbor.example");
    }

    @Test
    void givesIdsThatDifferInCaseOnly() {
        String next = graph.deliver(
                SeedMail.toInbox("orders@store.example", "H", "ship@harbor.example", "PO 2", "<p/>", NOW, List.of()));
        String third = graph.deliver(
                SeedMail.toInbox("orders@store.example", "H", "ship@harbor.example", "PO 3", "<p/>", NOW, List.of()));

        assertThat(List.of(id, next, third)).doesNotHaveDuplicates();
        assertThat(next.equalsIgnoreCase(id) || next.equalsIgnoreCase(third)).isTrue();
    }

    @Test
    void tellsAnExtendedPropertyOnlyWhereItIsExpanded() throws Exception {
        String key = "String {1} Name Key";
        call(
                "POST",
                "/messages",
                "",
                "",
                "{\"singleValueExtendedProperties\":[{\"id\":\"String {1} Name Key\",\"value\":\"claim/A\"}]}");
        String filter =
                "$filter=singleValueExtendedProperties/Any(ep: ep/id eq '" + key + "' and ep/value eq 'CLAIM/a')";

        JsonNode plain = json(get("/messages", filter, "")).at("/value/0");
        JsonNode expanded = json(get(
                        "/messages",
                        filter + "&$expand=singleValueExtendedProperties($filter=id eq '" + key + "')",
                        ""))
                .at("/value/0");

        assertThat(plain.has("singleValueExtendedProperties")).isFalse();
        assertThat(expanded.at("/singleValueExtendedProperties/0/value").asText())
                .isEqualTo("claim/A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$expand=singleValueExtendedProperties",
                "$expand=singleValueExtendedProperties($filter=value eq 'x')",
                "$expand=attachments"
            })
    void refusesToExpandAnythingElse(String query) {
        assertThat(get("/messages", query, "").status()).isEqualTo(400);
    }

    private SandboxResponse get(String path, String query, String prefer) {
        return call("GET", path, query, prefer, "");
    }

    private SandboxResponse call(String method, String path, String query, String prefer, String body) {
        Map<String, List<String>> headers = Map.of(
                "authorization", List.of("Bearer " + token),
                "prefer", List.of(prefer),
                "content-type", List.of("application/json"));
        String encoded = query.isEmpty()
                ? ""
                : java.util.Arrays.stream(query.split("&"))
                        .map(option -> option.split("=", 2))
                        .map(pair -> pair[0] + "=" + URLEncoder.encode(pair[1], StandardCharsets.UTF_8))
                        .collect(java.util.stream.Collectors.joining("&"));
        return graph.answer(new SandboxRequest(
                method, MAILBOX + path, encoded, headers, body.getBytes(StandardCharsets.UTF_8), "http://x"));
    }

    private static JsonNode json(SandboxResponse answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
