package nightshift.operations;

import java.util.List;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.RouteDefinition;

/** What every route of the house has. For the whole application's test as well. */
public final class RouteRules {
    private RouteRules() {}

    /** One sentence for each route without a failure policy, an id of its own or a description. */
    public static List<String> broken(ModelCamelContext camel) {
        return camel.getRouteDefinitions().stream()
                .filter(route -> route.isRest() == null || !route.isRest())
                .filter(route -> !complete(route))
                .map(route -> "Route " + route.getRouteId()
                        + " needs routeId, routeConfigurationId (adapter, item, effect or write) and routeDescription")
                .toList();
    }

    private static boolean complete(RouteDefinition route) {
        return List.of("adapter", "item", "effect", "write").contains(String.valueOf(route.getRouteConfigurationId()))
                && route.hasCustomIdAssigned()
                && route.getDescriptionText() != null;
    }
}
