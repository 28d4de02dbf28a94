package nightshift.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.camel.FailedToStartRouteException;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.RouteDefinitionHelper;
import org.apache.camel.spring.boot.CamelSpringBootApplicationController;
import org.apache.camel.spring.boot.SpringBootCamelContext;
import org.springframework.context.ApplicationContext;

/** Camel's context for hundreds of routes: their ids are compared once. Camel itself holds those of each route against all others. */
class LargeCamelContext extends SpringBootCamelContext {

    LargeCamelContext(
            ApplicationContext application,
            boolean warnOnEarlyShutdown,
            CamelSpringBootApplicationController controller) {
        super(application, warnOnEarlyShutdown, controller);
    }

    @Override
    public void startRouteDefinitions(List<RouteDefinition> routes) throws Exception {
        RouteDefinitionHelper.forceAssignIds(getCamelContextReference(), routes);
        refuseIdsUsedTwice(routes);
        for (RouteDefinition route : routes) {
            super.startRouteDefinitions(List.of(route));
        }
    }

    private static void refuseIdsUsedTwice(List<RouteDefinition> routes) throws FailedToStartRouteException {
        Set<String> known = new HashSet<>();
        for (RouteDefinition route : routes) {
            for (String id : ProcessorDefinitionHelper.gatherAllNodeIds(route, new ArrayList<>(), true, false)) {
                if (!known.add(id)) {
                    throw new FailedToStartRouteException(
                            route.getId(),
                            "duplicate id detected: " + id
                                    + ". Please correct ids to be unique among all your routes.");
                }
            }
        }
    }
}
