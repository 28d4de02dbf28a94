package nightshift.desk;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Where in Hawtio things are. Its first page draws all routes at once, which takes minutes, so no link of the desk leads there: it
 * remembers what was chosen under JMX, and shows the diagram of just that route under Camel.
 */
@Component
public class HawtioLinks {
    private static final String CHOSEN = "/actuator/hawtio/jmx?nid=";

    private final String context;

    HawtioLinks(@Value("${camel.main.name}") String context) {
        this.context = context;
    }

    /** The route with this id: its counters, operations and, under Camel, its diagram. */
    public String route(String routeId) {
        return CHOSEN + encoded("org.apache.camel-CamelContexts-" + context + "-routes-" + routeId + "-folder");
    }

    private static String encoded(String node) {
        return UriUtils.encodeQueryParam(node, StandardCharsets.UTF_8);
    }
}
