package nightshift.documents;

import nightshift.documents.ai.ReadingCache;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What the model answered long ago. */
@Component
public class ModelRetentionRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:remove-model-answers").routeId("remove-model-answers").routeConfigurationId("adapter")
            .routeDescription("A batch of old answers of the model; body out: how many")
            .bean(ReadingCache.class, "forget(${body.before}, ${body.atMost})").id("forget-model-answers");
    }
}
