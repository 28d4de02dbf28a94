package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import nightshift.operations.RunSummaries;
import nightshift.sandbox.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each trouble at each read: the night ends with exact books all the same. */
class ReadFaultsIT extends FaultyWorld {
    private static final Integer[] ORDERS = {7401, 7402, 7403};

    @Autowired
    private RunSummaries summaries;

    static Stream<String> troubles() {
        return Stream.concat(Troubles.ofShopify().keySet().stream(), Stream.of("connection refused"));
    }

    /** Every kind of read goes wrong once, at its first call, and each in another way. */
    @ParameterizedTest(name = "shifted by {0}")
    @ValueSource(ints = {0, 5})
    void endsTheNightThoughEveryReadFailsOnce(int shift) {
        List<String> ways = troubles().toList();
        AtomicInteger next = new AtomicInteger(shift);
        everyReadFailsOnce(read -> Stream.generate(() -> ways.get(next.getAndIncrement() % ways.size()))
                .filter(trouble -> fits(trouble, read))
                .findFirst());
    }

    @Tag("series")
    @ParameterizedTest(name = "every read once: {0}")
    @MethodSource("troubles")
    void endsTheNightThoughEveryReadFailsOnceInEveryWay(String trouble) {
        everyReadFailsOnce(read -> Optional.of(trouble).filter(one -> fits(one, read)));
    }

    /** What the summary looks at is asked again where Shopify wants it slower: nothing is missing in it. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"shopify.OpenOrders", "shopify.ShippedOrders"})
    void learnsForTheSummaryWhatWasThrottledOnce(String look) {
        evening(ORDERS);
        sandbox.faults().add(Storms.first(look, fault("throttled")));

        runTheNight();

        assertThat(summaries.find(runs.latest(1).get(0).id()).orElseThrow().text())
                .doesNotContain("COULD NOT BE LEARNED");
    }

    private void everyReadFailsOnce(Function<String, Optional<String>> trouble) {
        evening(ORDERS);
        reads().forEach(read ->
                trouble.apply(read).ifPresent(one -> sandbox.faults().add(Storms.first(read, fault(one)))));

        runTheNight();
        recoverAndRetry();
        if (!differences().isEmpty()) {
            runTheNight();
            recoverUntilSettled();
        }

        assertThat(differences()).as("%s", causes()).isEmpty();
        assertThat(lettersOfItems()).isEmpty();
    }

    static Stream<String[]> each() {
        List<String[]> cases = new ArrayList<>();
        reads().forEach(read -> troubles()
                .filter(trouble -> fits(trouble, read))
                .forEach(trouble -> cases.add(new String[] {read, trouble})));
        return cases.stream();
    }

    private static Stream<String> reads() {
        return Stream.concat(RemoteCalls.READS.stream(), RemoteCalls.TOKENS.stream())
                .sorted();
    }

    /** One read fails and fails: it is told by a dead letter, the rest of the night goes on, and one retry makes it whole. */
    @Tag("series")
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("each")
    void tellsOfOneReadThatKeepsFailing(String read, String trouble) {
        evening(ORDERS);
        sandbox.faults().add(Storms.always(read, fault(trouble)));

        runTheNight();
        for (int later = 0; later < 3; later++) {
            recover();
        }
        assertThat(differences()).allMatch(line -> line.startsWith("Missing "));
        assertThat(new Explained(jdbc, sandbox.world().expected()).unexplained(books()))
                .as("%s", causes())
                .isEmpty();

        sandbox.faults().clear();
        recoverUntilSettled();
        retryAllDeadLetters();
        if (!differences().isEmpty()) {
            runTheNight();
            recoverUntilSettled();
        }
        assertThat(differences()).as("%s", causes()).isEmpty();
        assertThat(deadLetters.open()).isEmpty();
    }

    /** Shopify alone throttles by 200 and answers in parts. */
    private static boolean fits(String trouble, String read) {
        return Troubles.ofAnyCall().containsKey(trouble)
                || trouble.equals("connection refused")
                || read.startsWith("shopify.") && !read.endsWith(".token");
    }

    private static Fault fault(String trouble) {
        Map<String, Fault> all = Troubles.ofShopify();
        return trouble.equals("connection refused") ? Troubles.refusedNext() : all.get(trouble);
    }
}
