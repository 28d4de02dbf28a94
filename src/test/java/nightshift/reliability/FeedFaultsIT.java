package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.sandbox.Fault;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each trouble at each call that sends a feed, and each way in which a feed itself fails. */
class FeedFaultsIT extends FaultyWorld {
    private static final Set<String> IN_EVERY_BUILD =
            Set.of("503 before applying", "reset after applying", "cut answer", "late write", "connection refused");

    private static final Map<String, String> CALLS = Map.of(
            "createFeedDocument", "POST .*/documents$",
            "upload", "PUT /s3/.*",
            "createFeed", "POST .*/feeds$");

    /** A call before which the connection is refused is reached by the call before it. */
    private static final Map<String, String> BEFORE = Map.of(
            "createFeedDocument", "GET /orders/.*",
            "upload", "POST .*/documents$",
            "createFeed", "PUT /s3/.*");

    /** Each kind of doubt about the feed; the calls before it, which only lay a document, once. */
    static Stream<String[]> calls() {
        return all().filter(FeedFaultsIT::inEveryBuild);
    }

    static Stream<String[]> otherCalls() {
        return all().filter(one -> !inEveryBuild(one));
    }

    private static boolean inEveryBuild(String[] one) {
        return one[0].equals("createFeed") ? IN_EVERY_BUILD.contains(one[1]) : one[1].equals("reset after applying");
    }

    private static Stream<String[]> all() {
        List<String[]> cases = new ArrayList<>();
        CALLS.keySet().stream().sorted().forEach(call -> {
            Troubles.ofAnyCall().keySet().forEach(trouble -> cases.add(new String[] {call, trouble}));
            cases.add(new String[] {call, "connection refused"});
        });
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("calls")
    void confirmsTheOrderExactlyOnceAfter(String call, String trouble) {
        confirmsOnce(call, trouble);
    }

    @Tag("series")
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("otherCalls")
    void confirmsTheOrderExactlyOnceAfterWhatElseThereIs(String call, String trouble) {
        confirmsOnce(call, trouble);
    }

    private void confirmsOnce(String call, String trouble) {
        evening(7402);
        Fault fault = trouble.equals("connection refused")
                ? Troubles.refusedNext()
                : Troubles.ofAnyCall().get(trouble);
        String line = trouble.equals("connection refused") ? BEFORE.get(call) : CALLS.get(call);
        sandbox.faults().add("/amazon", request -> shipped() && request.line().matches(line), 1, fault);

        runTheNight();
        recoverAndRetry();

        assertThat(sandbox.faults().injected()).isNotEmpty();
        assertThat(differences()).isEmpty();
        assertThat(books().of("amazon.resubmission")).isEmpty();
        assertThat(books().of("amazon.feed")).hasSize(1);
        assertThat(lettersOfItems()).isEmpty();
        assertThat(reviews.open()).isEmpty();
    }

    @Test
    void aFeedThatIsGivenUpLosesNoConfirmationARetrySendsThemAll() {
        evening(7402, 7403);
        sandbox.faults()
                .add(
                        "/amazon",
                        request -> shipped() && request.line().matches(CALLS.get("createFeedDocument")),
                        1000,
                        Troubles.ofAnyCall().get("503 before applying"));

        runTheNight();
        Awaitility.await().until(() -> {
            recover();
            return stateOfTheFeed().equals("failed");
        });
        assertThat(differences()).hasSize(2).allMatch(difference -> difference.startsWith("Missing Amazon"));
        assertThat(lettersOfItems()).hasSize(1);
        assertThat(books().of("amazon.feed")).isEmpty();

        sandbox.faults().clear();
        processes.ask("retry-dead-letter", lettersOfItems().get(0).id());
        recoverUntilSettled();

        assertThat(differences()).isEmpty();
        assertThat(books().of("amazon.feed")).hasSize(1);
        assertThat(books().of("amazon.resubmission")).isEmpty();
        assertThat(lettersOfItems()).isEmpty();
    }

    private String stateOfTheFeed() {
        return jdbc.sql("select state from effect where kind = 'amazon-submit-feed'")
                .query(String.class)
                .single();
    }

    /** The calls that send a feed come after the shipments. */
    private boolean shipped() {
        return !books().of("shopify.fulfillment").isEmpty();
    }

    static Stream<String> feeds() {
        return Troubles.ofFeeds().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void confirmsTheOrdersOrSaysWhyNotWhenTheFeedFails(String trouble) {
        evening(7402, 7403);
        sandbox.faults()
                .add(
                        "/amazon",
                        request -> request.line().matches(CALLS.get("createFeed")),
                        1,
                        Troubles.ofFeeds().get(trouble));

        runTheNight();
        recoverUntilSettled();

        assertThat(books().of("amazon.resubmission")).isEmpty();
        assertThat(books().of("amazon.feed")).hasSize(1);
        assertThat(differences()).allMatch(difference -> difference.startsWith("Missing Amazon confirmation"));
        Map<String, Boolean> explained = new LinkedHashMap<>();
        differences()
                .forEach(difference -> explained.put(
                        difference,
                        causes().stream()
                                .anyMatch(cause -> cause.contains(difference.split(" ")[3]))));
        assertThat(explained.values())
                .as("Missing and not explained: %s, causes %s", explained, causes())
                .doesNotContain(false);
        assertThat(differences().isEmpty() || !reviews.open().isEmpty()).isTrue();
    }
}
