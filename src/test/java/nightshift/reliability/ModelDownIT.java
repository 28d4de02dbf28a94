package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nightshift.sandbox.Fault;
import nightshift.sandbox.FaultKinds;
import nightshift.sandbox.model.Behavior;
import nightshift.sandbox.model.ModelSandbox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The night ends, and ends right, with no model at all: the rules read. */
class ModelDownIT extends FaultyWorld {
    private static final Integer[] ORDERS = {7402, 7404, 7413};

    static Stream<String> behaviors() {
        return ways().keySet().stream();
    }

    private static Map<String, Behavior> ways() {
        Map<String, Behavior> ways = new LinkedHashMap<>();
        ways.put("it asks to wait", new Behavior.RateLimit());
        ways.put("it is too late", new Behavior.Late(Duration.ofSeconds(3)));
        ways.put("it stops in the middle", new Behavior.CutShort());
        return ways;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("behaviors")
    void shipsEverythingByTheRulesWhen(String way) {
        evening(ORDERS);
        sandbox.world().the(ModelSandbox.class).behave(ways().get(way));
        endsRight();
    }

    static Stream<String> troubles() {
        return Troubles.ofAnyCall().keySet().stream().filter(trouble -> !trouble.equals("token expired"));
    }

    @Tag("series")
    @ParameterizedTest(name = "{0} at every call")
    @MethodSource("troubles")
    void shipsEverythingByTheRulesAfter(String trouble) {
        Fault fault = Troubles.ofAnyCall().getOrDefault(trouble, FaultKinds.unavailable(503));
        evening(ORDERS);
        sandbox.faults().add("/model", request -> true, 1000, fault);
        endsRight();
    }

    private void endsRight() {
        runTheNight();
        recoverAndRetry();
        assertThat(sandbox.faults().calls()).containsKey("model.completion");
        assertThat(differences()).as("%s", causes()).isEmpty();
        assertThat(lettersOfItems()).isEmpty();
        assertThat(reviews.open()).isEmpty();
        assertThat(books().of("graph.sent")).hasSize(1);
    }
}
