package nightshift.triage;

import nightshift.triage.reading.Understanding;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What a customer's mail says. */
@Component
public class TriageReadRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:understand-mail").routeId("understand-mail").routeConfigurationId("adapter")
            .routeDescription("CustomerMail to Understood: by rules and examples")
            .bean(Understanding.class, "of(${body})").id("understand-by-rules");
    }
}
