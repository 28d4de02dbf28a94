package nightshift.competition;

import static nightshift.competition.KeepaFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which products Keepa is asked about. */
class StaleProductsTests {
    private final StaleProducts stale = new StaleProducts(Duration.ofHours(24), Duration.ofHours(6), 2);
    private final Map<String, Competition> known = new HashMap<>();

    @Test
    void asksFirstForWhatSellsThenForWhatIsOldest() {
        read("B00000000A", 30, 0);
        read("B00000000B", 7, 12);
        read("B00000000C", 40, 0);

        assertThat(asked("B00000000A", "B00000000B", "B00000000C", "B00000000D"))
                .containsExactly("B00000000B", "B00000000D", "B00000000C", "B00000000A");
    }

    @Test
    void doesNotAskForWhatIsFresh() {
        read("B00000000A", 23, 0);
        read("B00000000B", 5, 12);

        assertThat(asked("B00000000A", "B00000000B")).isEmpty();
    }

    @Test
    void asksForEachOnceAndForNoNonsense() {
        assertThat(asked("B00000000A", "B00000000A", "", "not an asin")).containsExactly("B00000000A");
    }

    @Test
    void takesNinetyFiveCallsForTheWholeStore() {
        List<WantedProduct> store = IntStream.range(0, 9500)
                .mapToObj(number -> new WantedProduct("B%09d".formatted(number), false))
                .toList();

        assertThat(new StaleProducts(Duration.ofHours(24), Duration.ofHours(6), 100).questions(store, Map.of(), NOW))
                .hasSize(95)
                .allSatisfy(question -> assertThat(question.asins()).hasSize(100));
    }

    private List<String> asked(String... asins) {
        return stale
                .questions(
                        List.of(asins).stream()
                                .map(asin -> new WantedProduct(asin, false))
                                .toList(),
                        known,
                        NOW)
                .stream()
                .flatMap(question -> question.asins().stream())
                .toList();
    }

    private void read(String asin, int hoursAgo, int sold) {
        known.put(
                asin,
                new Competition(
                        asin,
                        NOW.minus(Duration.ofHours(hoursAgo)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.of(sold),
                        OptionalInt.empty(),
                        Optional.empty()));
    }
}
