package nightshift.operations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.springframework.stereotype.Component;

/** Wants, for each kind of write, a route that performs it and one that looks whether it got through. */
@Component
public class EffectKindCheck {
    private final EffectKinds kinds;

    public EffectKindCheck(EffectKinds kinds) {
        this.kinds = kinds;
    }

    /** What is missing, one sentence each; kinds that go out in batches are performed by their batch's kind. */
    public List<String> missing(CamelContext camel) {
        Set<String> endpoints = camel.getRoutes().stream()
                .map(Route::getEndpoint)
                .map(endpoint -> endpoint.getEndpointBaseUri().replace("://", ":"))
                .collect(Collectors.toSet());
        return kinds.all().stream()
                .filter(kind -> !kind.batched())
                .flatMap(kind -> Stream.of("direct:" + kind.name(), "direct:" + kind.name() + "-look"))
                .filter(route -> !endpoints.contains(route))
                .sorted()
                .map(route -> "There is no route " + route + ", which its EffectKind promises")
                .toList();
    }
}
