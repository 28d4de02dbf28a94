package nightshift.sandbox.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.graph.GraphCredentials;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Northpoint;
import nightshift.sandbox.support.ExpectedDay.Claim;
import nightshift.sandbox.support.ExpectedDay.Item;
import nightshift.sandbox.support.ExpectedDay.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The comparison must find each thing a bad day would do, or the day would prove nothing. */
class ExpectedDayTests {
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final SupportDay DAY = SupportDay.before(NOW);

    private final Books books = new Books();
    private final GraphSandbox graph = new GraphSandbox(
            books, Clock.fixed(NOW, ZoneOffset.UTC), new GraphCredentials("store", "nightshift", "secret"));
    private String token = "";

    @BeforeEach
    void theDayIsWorkedThroughWell() {
        graph.addMailbox(Northpoint.ORDERS);
        DAY.mails().forEach(graph::deliver);
        token = field(
                call(
                        "POST",
                        "/store/oauth2/v2.0/token",
                        "grant_type=client_credentials&client_id=nightshift&client_secret=secret&scope=http%3A%2F%2Fx%2F.default"),
                "access_token");
        DAY.expected().items().forEach(this::workWell);
    }

    @Test
    void findsNothingAfterAGoodDay() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void namesEachMailNobodyDealtWith() {
        GraphSandbox untouched = new GraphSandbox(
                new Books(), Clock.fixed(NOW, ZoneOffset.UTC), new GraphCredentials("store", "nightshift", "secret"));
        untouched.addMailbox(Northpoint.ORDERS);
        DAY.mails().forEach(untouched::deliver);

        List<String> differences = DAY.expected().differencesFrom(untouched, new Books());

        assertThat(differences)
                .contains("on-its-way: no reply was drafted", "anger: it is not marked for anybody")
                .contains("damaged: there is no draft to the supplier for PO-8613");
        assertThat(differences).noneMatch(wrong -> wrong.startsWith("newsletter"));
    }

    @Test
    void findsASecondReplyToOneMail() {
        reply("on-its-way", "Again");

        assertThat(differences()).containsExactly("on-its-way: 2 replies instead of one");
    }

    @Test
    void findsAReplyToARobotAndToAMailForAPerson() {
        reply("newsletter", "Thank you!");
        reply("legal-threat", "We are sorry.");

        assertThat(differences())
                .containsExactlyInAnyOrder(
                        "newsletter: a reply was drafted, but it is for nobody",
                        "legal-threat: a reply was drafted, but it is for a person");
    }

    @Test
    void findsAMissingFactAndAForbiddenWordButNotInTheQuotedMail() {
        change("on-its-way", "Your order is on its way.");
        change("someone-elses-order", "It goes to Paul Reston.");

        assertThat(differences())
                .contains(
                        "on-its-way: the reply does not say \"#8601\"",
                        "someone-elses-order: the reply says \"Reston\"")
                .noneMatch(wrong -> wrong.startsWith("unknown-number"));
    }

    @Test
    void judgesWhatTheReplySaysAndNotTheMailItQuotes() {
        change("someone-elses-order", "We tell about an order at the address it was placed with only.");
        assertThat(replyTo("someone-elses-order").html()).contains("Reston");

        assertThat(differences()).isEmpty();
    }

    @Test
    void findsWhatAmazonForbids() {
        Item item = DAY.expected().item("amazon-where");
        change(
                "amazon-where",
                String.join(" ", item.facts())
                        + " <a href=\"https://shop.example/\">our shop</a> or call 814-555-0177");

        assertThat(differences())
                .contains(
                        "amazon-where: on Amazon the reply links to https://shop.example/",
                        "amazon-where: on Amazon the reply names a phone number");
    }

    @Test
    void findsASecondClaimForOneDamage() {
        claim(DAY.expected().item("damaged"), 2, "");

        assertThat(differences()).containsExactly("damaged: 2 mails to the supplier for PO-8613");
    }

    @Test
    void findsAClaimWithTheCustomersAddressAndWithoutPhotos() {
        Item damaged = DAY.expected().item("damaged");
        MailView good = draftsTo("harborsteel.example").get(0);
        call("POST", path(good.id()) + "/move", "{\"destinationId\":\"deleteditems\"}");
        claim(damaged, 0, " from " + damaged.from());

        assertThat(differences())
                .containsExactly(
                        "damaged: the claim names the customer's address",
                        "damaged: the claim has 0 photos instead of 2");
    }

    @Test
    void findsAClaimToASupplierWhoHasNothingToDoWithIt() {
        call("POST", messages(), draftJson("claims@acme-bin.example", "Claim PO-9999", "Broken"));

        assertThat(differences()).containsExactly("Unexpected mail to a supplier: \"Claim PO-9999\"");
    }

    @Test
    void findsAMailThatWasSentWithoutAPerson() {
        MailView draft = replyTo("on-its-way");
        call("POST", path(draft.id()) + "/send", "");

        assertThat(differences()).containsExactly("Sent without a person: \"" + draft.subject() + "\"");
    }

    @Test
    void countsADraftThatAPersonSentAsTheReplyToItsMail() {
        graph.sendByHand(Northpoint.SUPPORT, replyTo("not-shipped").id(), Optional.empty());

        assertThat(differences()).isEmpty();
    }

    @Test
    void findsADraftToAStranger() {
        call("POST", messages(), draftJson("hello@stranger.example", "Hi", "Hi"));

        assertThat(differences()).containsExactly("Unexpected draft \"Hi\" to [hello@stranger.example]");
    }

    private void workWell(Item item) {
        if (item.outcome() == Outcome.HAND_OVER) {
            call("PATCH", path(received(item).id()), "{\"categories\":[\"For somebody\"]}");
        } else if (item.outcome() != Outcome.NOTHING) {
            reply(item.key(), String.join(" ", item.facts()));
        }
        item.claim().filter(claim -> claim.joins().isEmpty()).ifPresent(claim -> claim(item, claim.photos(), ""));
    }

    private void claim(Item item, int photos, String more) {
        Claim claim = item.claim().orElseThrow();
        String id = field(
                call(
                        "POST",
                        messages(),
                        draftJson(
                                "claims@" + claim.supplierDomain(),
                                "Claim " + claim.po(),
                                String.join(" ", claim.skus()) + more)),
                "id");
        for (int i = 0; i < photos; i++) {
            call(
                    "POST",
                    path(id) + "/attachments",
                    "{\"@odata.type\":\"#microsoft.graph.fileAttachment\",\"name\":\"p" + i
                            + ".jpg\",\"contentType\":\"image/jpeg\",\"contentBytes\":\""
                            + Base64.getEncoder().encodeToString(new byte[] {1}) + "\"}");
        }
    }

    private void reply(String key, String text) {
        call(
                "POST",
                path(received(DAY.expected().item(key)).id()) + "/createReply",
                "{\"comment\":\"" + escaped(text) + "\"}");
    }

    private void change(String key, String text) {
        call(
                "PATCH",
                path(replyTo(key).id()),
                "{\"body\":{\"contentType\":\"html\",\"content\":\"" + escaped(text)
                        + "<hr><blockquote>refund Reston</blockquote>\"}}");
    }

    private MailView replyTo(String key) {
        String id = received(DAY.expected().item(key)).id();
        return graph.mails(Northpoint.SUPPORT).stream()
                .filter(mail -> mail.answers().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private MailView received(Item item) {
        return graph.mails(Northpoint.SUPPORT).stream()
                .filter(mail -> mail.internetMessageId().equals(item.messageId()))
                .findFirst()
                .orElseThrow();
    }

    private List<MailView> draftsTo(String domain) {
        return graph.mails(Northpoint.SUPPORT).stream()
                .filter(mail -> mail.draft() && mail.to().stream().anyMatch(to -> to.endsWith(domain)))
                .toList();
    }

    private List<String> differences() {
        return DAY.expected().differencesFrom(graph, books);
    }

    private static String messages() {
        return "/v1.0/users/support%40northpoint.example/messages";
    }

    private static String path(String id) {
        return messages() + "/" + id;
    }

    private static String draftJson(String to, String subject, String text) {
        return "{\"subject\":\"" + subject + "\",\"body\":{\"contentType\":\"html\",\"content\":\"" + text
                + "\"},\"toRecipients\":[{\"emailAddress\":{\"address\":\"" + to + "\"}}]}";
    }

    private static String escaped(String text) {
        return text.replace("\"", "\\\"");
    }

    private SandboxResponse call(String method, String path, String body) {
        SandboxResponse answer = graph.answer(new SandboxRequest(
                method,
                path,
                "",
                Map.of(
                        "authorization", List.of("Bearer " + token),
                        "content-type", List.of("application/json"),
                        "prefer", List.of("IdType=\"ImmutableId\""),
                        "content-length", List.of(String.valueOf(body.length()))),
                body.getBytes(StandardCharsets.UTF_8),
                "http://x"));
        assertThat(answer.status()).as(method + " " + path).isLessThan(300);
        return answer;
    }

    private static String field(SandboxResponse answer, String name) {
        String json = new String(answer.body(), StandardCharsets.UTF_8);
        return json.replaceFirst("(?s).*?\"" + name + "\":\"([^\"]+)\".*", "$1");
    }
}
