package nightshift.reliability;

import static nightshift.reliability.Shelf.amazonPrice;
import static nightshift.reliability.Shelf.amazonQuantity;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nightshift.sandbox.Fault;
import nightshift.sandbox.amazon.AmazonSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prices and quantities of offers go out in one listings feed: each exactly once, whatever happens to the calls and the feed. */
class OfferWritesIT extends FaultyWorld {
    private static final Set<String> IN_EVERY_BUILD = Set.of("503 before applying", "reset after applying");
    private static final Map<String, String> CALLS = Map.of(
            "searchListingsItems", "GET /listings/.*",
            "createFeedDocument", "POST .*/documents$",
            "upload", "PUT /s3/.*",
            "createFeed", "POST .*/feeds$",
            "getFeed", "GET .*/feeds/[^/]+$",
            "getFeedDocument", "GET .*/documents/[^/]+$");

    private AmazonSandbox amazon;
    private Shelf shelf;

    @BeforeEach
    void offersOnAmazon() {
        evening(7402);
        amazon = sandbox.world().the(AmazonSandbox.class);
        shelf = new Shelf(sandbox, new ByHand(sandbox.url()));
        shelf.offer("BIN/1 A", "BIN,2", "BIN-3", "BIN-4");
    }

    @Test
    void sendsPriceAndQuantityOfAnOfferInOneMessageAndKeepsTheRestOfIt() {
        sweep(
                amazonPrice("s1", "BIN/1 A", "90.00"),
                amazonQuantity("s1", "BIN/1 A", 0),
                amazonPrice("s1", "BIN,2", "92.50"),
                amazonQuantity("s1", "BIN-3", 3));

        processes.ask("amazon-open-listings", null);
        assertThat(states("amazon-price")).containsExactlyEntriesOf(Map.of("submitted", 2L));
        recoverUntilSettled();

        assertThat(written("amazon.price")).containsExactlyInAnyOrder("BIN/1 A 90.00", "BIN,2 92.50");
        assertThat(written("amazon.quantity")).containsExactlyInAnyOrder("BIN/1 A 0", "BIN-3 3");
        assertThat(books().of("amazon.fields-lost")).isEmpty();
        assertThat(books().of("amazon.feed")).hasSize(1);
        assertThat(states("amazon-price")).containsExactlyEntriesOf(Map.of("done", 2L));
        assertThat(states("amazon-quantity")).containsExactlyEntriesOf(Map.of("done", 2L));
        assertThat(states("amazon-submit-listings")).containsExactlyEntriesOf(Map.of("done", 1L));
    }

    @Test
    void leavesAnOfferAloneThatSomebodyChangedAndWhatMayNotBeChanged() {
        shelf.offer("BIN-FBA", true);
        sweep(
                amazonPrice("s1", "BIN/1 A", "90.00"),
                amazonPrice("s1", "BIN,2", "92.00"),
                amazonPrice("s1", "BIN-3", "59.00"),
                amazonPrice("s1", "BIN-9", "90.00"),
                amazonQuantity("s1", "BIN-FBA", 0),
                amazonQuantity("s1", "BIN-4", 0));
        amazon.offerByHand("BIN/1 A", Optional.of(new BigDecimal("120.00")), Optional.empty());
        amazon.offerByHand("BIN,2", Optional.of(new BigDecimal("92.00")), Optional.empty());

        processes.ask("amazon-open-listings", null);
        recoverUntilSettled();

        assertThat(written("amazon.price")).isEmpty();
        assertThat(written("amazon.quantity")).containsExactly("BIN-4 0");
        assertThat(states("amazon-price"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("refused", 3L, "done_elsewhere", 1L));
        assertThat(reviews.open()).as("one flag").hasSize(1);
        assertThat(causes())
                .anySatisfy(cause -> assertThat(cause)
                        .contains("Another tool or person changes the price of BIN/1 A on Amazon: it is 120"))
                .anySatisfy(cause -> assertThat(cause).contains("outside of the minimum and maximum"))
                .anySatisfy(cause -> assertThat(cause).contains("no listing with the SKU BIN-9"))
                .anySatisfy(cause -> assertThat(cause).contains("Amazon ships BIN-FBA itself"));
    }

    @Test
    void tellsWhichOfferAmazonRejects() {
        amazon.rejectListing("BIN-3");
        sweep(amazonPrice("s1", "BIN-3", "90.00"), amazonPrice("s1", "BIN-4", "91.00"));

        processes.ask("amazon-open-listings", null);
        recoverUntilSettled();

        assertThat(written("amazon.price")).containsExactly("BIN-4 91.00");
        assertThat(states("amazon-price")).containsExactlyInAnyOrderEntriesOf(Map.of("done", 1L, "refused", 1L));
        assertThat(causes()).singleElement().asString().contains("Amazon rejects the change of BIN-3", "13013");
    }

    @Test
    void sendsNoSecondFeedWhileOneIsInFlight() {
        sweep(amazonPrice("s1", "BIN-3", "90.00"));
        processes.ask("amazon-open-listings", null);
        sweep(amazonPrice("s2", "BIN-4", "90.00"));
        processes.ask("amazon-open-listings", null);
        assertThat(books().of("amazon.feed")).hasSize(1);

        recoverUntilSettled();

        assertThat(books().of("amazon.feed")).hasSize(2);
        assertThat(written("amazon.price")).containsExactly("BIN-3 90.00", "BIN-4 90.00");
    }

    static Stream<String[]> troubles() {
        return all().filter(OfferWritesIT::inEveryBuild);
    }

    static Stream<String[]> otherTroubles() {
        return all().filter(one -> !inEveryBuild(one));
    }

    private static boolean inEveryBuild(String[] one) {
        return one[0].equals("createFeed") && IN_EVERY_BUILD.contains(one[1]);
    }

    private static Stream<String[]> all() {
        return CALLS.keySet().stream().sorted().flatMap(call -> Troubles.ofAnyCall().keySet().stream()
                .map(trouble -> new String[] {call, trouble}));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("troubles")
    void changesEachOfferExactlyOnceAfter(String call, String trouble) {
        changesOnce(call, trouble);
    }

    @Tag("series")
    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("otherTroubles")
    void changesEachOfferExactlyOnceAfterWhatElseThereIs(String call, String trouble) {
        changesOnce(call, trouble);
    }

    private void changesOnce(String call, String trouble) {
        Fault fault = Troubles.ofAnyCall().get(trouble);
        sandbox.faults().add("/amazon", request -> request.line().matches(CALLS.get(call)), 1, fault);
        sweep(amazonPrice("s1", "BIN-3", "90.00"), amazonQuantity("s1", "BIN-4", 0));

        processes.ask("amazon-open-listings", null);
        recoverAndRetry();

        assertThat(sandbox.faults().injected()).isNotEmpty();
        assertThat(written("amazon.price")).as(() -> String.valueOf(causes())).containsExactly("BIN-3 90.00");
        assertThat(written("amazon.quantity")).containsExactly("BIN-4 0");
        assertThat(books().of("amazon.unchanged")).isEmpty();
        assertThat(books().of("amazon.feed")).hasSize(1);
        assertThat(reviews.open()).isEmpty();
        assertThat(lettersOfItems()).isEmpty();
        assertThat(notDone()).isEmpty();
    }

    static Stream<String> feeds() {
        return Troubles.ofFeeds().keySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feeds")
    void changesEachOfferOrSaysWhyNotWhenTheFeedFails(String trouble) {
        Fault fault = Troubles.ofFeeds().get(trouble);
        sandbox.faults().add("/amazon", request -> request.line().matches(CALLS.get("createFeed")), 1, fault);
        sweep(amazonPrice("s1", "BIN-3", "90.00"), amazonPrice("s1", "BIN-4", "91.00"));

        processes.ask("amazon-open-listings", null);
        recoverUntilSettled();

        assertThat(books().of("amazon.feed")).hasSize(1);
        assertThat(books().of("amazon.unchanged")).isEmpty();
        Stream.of("BIN-3 90.00", "BIN-4 91.00")
                .filter(change -> !written("amazon.price").contains(change))
                .forEach(missing -> assertThat(causes())
                        .as(missing)
                        .anyMatch(cause ->
                                cause.contains(missing.split(" ")[0]) || cause.contains("2 changes of offers")));
        assertThat(List.copyOf(states("amazon-price").keySet()))
                .as(() -> "where the books have all, so has the record: " + written("amazon.price"))
                .satisfiesAnyOf(states -> assertThat(states).isEqualTo(List.of("done")), states -> assertThat(causes())
                        .isNotEmpty());
    }

    @Override
    protected void recover() {
        processes.ask("recover", null);
        processes.ask("amazon-collect-listings", null);
        processes.ask("amazon-open-listings", null);
    }
}
