package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nightshift.WholeApplication;
import nightshift.operations.EffectKinds;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.OnExceptionDefinition;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.SendDefinition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that is added to the night must be tried with a kill before and after it. */
@Tag("series")
class KillCoverageIT extends WholeApplication {
    /** Where a run, and the recovery of one, begin. */
    private static final List<String> BEGINNINGS = List.of("direct:fulfillment-run", "direct:recover");

    /** What no run of the sandbox's night passes, each with the reason. */
    private static final Map<String, String> NOT_PASSED = NotPassed.reasons();

    @Autowired
    private ModelCamelContext camel;

    @Autowired
    private EffectKinds kinds;

    @Test
    void everyStepOfTheNightIsKilledAtOrNamedAsOneThatTheNightDoesNotPass() {
        Set<String> steps = steps();
        Set<String> covered = new TreeSet<>();
        for (String point : CoveredPoints.read()) {
            covered.add(point.substring(point.indexOf(' ') + 1));
        }
        assertThat(steps).hasSizeGreaterThan(50);

        Set<String> missing = new TreeSet<>(steps);
        missing.removeAll(covered);
        missing.removeAll(NOT_PASSED.keySet());

        assertThat(missing)
                .as("run ./mvnw -Preliability -Dquick verify -Dit.test=KillSeriesIT and commit its points")
                .isEmpty();
        assertThat(NOT_PASSED.keySet()).isSubsetOf(steps).doesNotContainAnyElementsOf(covered);
    }

    private Set<String> steps() {
        Set<String> steps = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(BEGINNINGS);
        open.add("direct:fulfillment-work");
        kinds.all().forEach(kind -> open.addAll(List.of("direct:" + kind.name(), "direct:" + kind.name() + "-look")));
        while (!open.isEmpty()) {
            String uri = open.pop();
            if (seen.add(uri)) {
                routesFrom(uri).forEach(route -> walk(route, steps, open));
            }
        }
        return steps;
    }

    private List<RouteDefinition> routesFrom(String uri) {
        return camel.getRouteDefinitions().stream()
                .filter(route -> route.getInput().getEndpointUri().equals(uri))
                .toList();
    }

    private static void walk(RouteDefinition route, Set<String> steps, Deque<String> open) {
        route.getOutputs().stream()
                .filter(node -> !(node instanceof OnExceptionDefinition))
                .flatMap(node ->
                        ProcessorDefinitionHelper.filterTypeInOutputs(List.of(node), ProcessorDefinition.class)
                                .stream())
                .forEach(node -> {
                    if (KillPoints.touchesTheWorld(node)) {
                        steps.add(node.getId());
                    }
                    if (node instanceof SendDefinition<?> send
                            && send.getEndpointUri().startsWith("direct:")) {
                        open.add(send.getEndpointUri());
                    }
                });
    }
}
