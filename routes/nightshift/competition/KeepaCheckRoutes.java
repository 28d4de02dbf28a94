package nightshift.competition;

import java.util.List;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Tries Keepa read-only for {@code --nightshift.check}. */
@Component
public class KeepaCheckRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:keepa-check").routeId("keepa-check").routeConfigurationId("adapter")
            .routeDescription("List<SystemCheck>: does the key work, how many tokens does it have, is the store's own seller id known")
            .choice().id("is-keepa-configured")
                .when(method(KeepaCheck.class, "configured")).to("direct:keepa-try").id("try-keepa-itself")
                .otherwise().setBody(constant(List.of())).id("no-keepa-to-check")
            .end();

        from("direct:keepa-try").routeId("keepa-try").routeConfigurationId("adapter")
            .routeDescription("The free question for the state of the tokens")
            .doTry().id("try-keepa-check")
                .bean(KeepaCheck.class, "call()").id("ask-for-tokens")
                .to("direct:keepa-call").id("call-to-check-keepa")
                .bean(KeepaCheck.class, "read(${body})").id("keepa-reached")
            .doCatch(Exception.class)
                .bean(KeepaCheck.class, "failed(${exception})").id("keepa-not-reached")
            .end();
    }
}
