package nightshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nightshift.core.Workflow;
import nightshift.operations.EffectKindCheck;
import nightshift.operations.EffectKinds;
import nightshift.operations.RouteRules;
import nightshift.operations.Runs;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.ChoiceDefinition;
import org.apache.camel.model.CircuitBreakerDefinition;
import org.apache.camel.model.FilterDefinition;
import org.apache.camel.model.LoopDefinition;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.MulticastDefinition;
import org.apache.camel.model.OnExceptionDefinition;
import org.apache.camel.model.OptionalIdentifiedDefinition;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RemoveHeadersDefinition;
import org.apache.camel.model.SendDefinition;
import org.apache.camel.model.SplitDefinition;
import org.apache.camel.model.ToDynamicDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The routes as the whole application has them: what Hawtio, dead letters and engineers find them by. */
class RoutesIT extends WholeApplication {
    private static final List<Class<?>> ACTS = List.of(
            BeanDefinition.class,
            SendDefinition.class,
            ToDynamicDefinition.class,
            ChoiceDefinition.class,
            FilterDefinition.class,
            SplitDefinition.class,
            MulticastDefinition.class,
            LoopDefinition.class,
            CircuitBreakerDefinition.class);

    private static final List<String> MEANT_TO_WAIT = List.of(
            "compare-shadow-for-summary",
            "look-around", // a summary without it is made up for later
            "read-mailboxes", // followed by doFinally
            "take-in-all-attachments", // followed by doFinally
            "finish-inventory-whatever-failed", // else the next run goes ahead
            "finish-pricing-whatever-failed", // else the next run writes it
            "do-work-again",
            "poll-mail-before-follow-ups"); // else an answer may lie unread

    @Autowired
    private ModelCamelContext camel;

    @Autowired
    private EffectKinds kinds;

    @Test
    void everyRouteHasAnIdADescriptionAndAFailurePolicy() {
        assertThat(RouteRules.broken(camel)).isEmpty();
    }

    @Test
    void everyNodeThatActsHasAnIdOfItsOwn() {
        assertThat(nodes().filter(RoutesIT::acts).filter(node -> !node.hasCustomIdAssigned()))
                .extracting(node -> ProcessorDefinitionHelper.getRouteId(node) + ": " + node)
                .isEmpty();
    }

    /** Camel does not start with ids used twice, and Hawtio would show one node for the other. */
    @Test
    void noIdIsUsedTwice() {
        List<String> ids = Stream.concat(nodes(), camel.getRouteDefinitions().stream())
                .filter(OptionalIdentifiedDefinition::hasCustomIdAssigned)
                .map(OptionalIdentifiedDefinition::getId)
                .toList();
        assertThat(ids).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    /** Camel counts repeats in a header: a route that forgets it is repeated forever. */
    @Test
    void noRouteForgetsHowOftenACallWasRepeated() {
        assertThat(nodes().filter(RemoveHeadersDefinition.class::isInstance).map(RemoveHeadersDefinition.class::cast))
                .isNotEmpty()
                .filteredOn(forget -> forget.getPattern().equals("*"))
                .allSatisfy(forget -> assertThat(forget.getExcludePatterns())
                        .as(ProcessorDefinitionHelper.getRouteId(forget))
                        .containsExactly("CamelRedeliver*"));
    }

    @Test
    void everyKindOfWriteHasItsRoutes() {
        assertThat(kinds.all()).isNotEmpty();
        assertThat(new EffectKindCheck(kinds).missing(camel)).isEmpty();
    }

    @Test
    void everyStepLeadsToARouteThatExists() {
        assertThat(nodes().flatMap(RoutesIT::target).filter(uri -> uri.startsWith("direct:") && !uri.contains("${")))
                .hasSizeGreaterThan(50)
                .isSubsetOf(beginnings());
    }

    /**
     * A step of policy {@code item} keeps its failure, and the exchange goes no further: what follows it in the same list has no turn. That is
     * meant where it stands here; elsewhere the steps belong into a multicast ({@code EachOnItsOwn}).
     */
    @Test
    void whatFollowsAStepThatKeepsItsFailureIsMeantToWaitForIt() {
        assertThat(nodes().filter(this::keepsItsFailure).filter(RoutesIT::isFollowed))
                .extracting(ProcessorDefinition::getId)
                .containsExactlyInAnyOrderElementsOf(MEANT_TO_WAIT);
    }

    private boolean keepsItsFailure(ProcessorDefinition<?> node) {
        return camel.getRouteDefinitions().stream()
                .filter(route -> "item".equals(route.getRouteConfigurationId()))
                .map(route -> route.getInput().getEndpointUri())
                .anyMatch(target(node).toList()::contains);
    }

    private static boolean isFollowed(ProcessorDefinition<?> node) {
        ProcessorDefinition<?> parent = node.getParent();
        List<ProcessorDefinition<?>> steps = parent.getOutputs();
        return !(parent instanceof MulticastDefinition) && steps.indexOf(node) < steps.size() - 1;
    }

    /** Else a run that begins when the machine wakes finds nothing, and the night is over. */
    @Test
    void noRunBeginsWhileTheProcessMayCallNobody() {
        assertThat(nodes().filter(RoutesIT::beginsARun)).singleElement().satisfies(begin -> {
            List<ProcessorDefinition<?>> steps = begin.getParent().getOutputs();
            assertThat(target(steps.get(steps.indexOf(begin) - 1))).containsExactly("direct:await-awakening");
        });
        assertThat(nodes().filter(node -> target(node).anyMatch("direct:begin-run"::equals)))
                .extracting(ProcessorDefinitionHelper::getRouteId)
                .containsExactlyInAnyOrderElementsOf(Stream.of(Workflow.values())
                        .map(workflow -> workflow.key() + "-run")
                        .toList());
    }

    private static boolean beginsARun(ProcessorDefinition<?> node) {
        return node instanceof BeanDefinition bean
                && Runs.class.equals(bean.getBeanClass())
                && bean.getMethod().startsWith("begin(");
    }

    private List<String> beginnings() {
        return camel.getRouteDefinitions().stream()
                .map(route -> route.getInput().getEndpointUri())
                .toList();
    }

    private Stream<ProcessorDefinition<?>> nodes() {
        return camel.getRouteDefinitions().stream()
                .flatMap(route -> route.getOutputs().stream())
                .filter(node -> !(node instanceof OnExceptionDefinition)) // the failure policy, copied into each route
                .flatMap(node ->
                        ProcessorDefinitionHelper.filterTypeInOutputs(List.of(node), ProcessorDefinition.class)
                                .stream())
                .map(node -> (ProcessorDefinition<?>) node);
    }

    /** Not what only puts something aside, takes it up again or names a branch. */
    private static boolean acts(ProcessorDefinition<?> node) {
        return ACTS.stream().anyMatch(type -> type.isInstance(node));
    }

    private static Stream<String> target(ProcessorDefinition<?> node) {
        if (node instanceof SendDefinition<?> send) {
            return Stream.of(send.getEndpointUri());
        }
        return node instanceof ToDynamicDefinition send ? Stream.of(send.getUri()) : Stream.empty();
    }
}
