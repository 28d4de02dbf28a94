package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.core.RemoteSystem;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class RouteRulesTests {
    @Test
    void theRoutesOfTheHeartNameTheirFailurePolicy() throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(new EffectRoutes());
            camel.addRoutes(new DecisionRoutes());
            camel.addRoutes(new DeadLetterRoutes());
            camel.addRoutes(new RecoveryRoutes());
            assertThat(RouteRules.broken(camel)).isEmpty();
        }
    }

    @Test
    void aRouteWithoutPolicyIsNamed() throws Exception {
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:careless").routeId("careless").to("log:x");
                }
            });
            assertThat(RouteRules.broken(camel)).singleElement().asString().contains("careless");
        }
    }

    @Test
    void aKindOfWriteWithoutLookIsNamed() throws Exception {
        EffectKinds kinds =
                new EffectKinds(List.of(new EffectKind("test-ship", TestWrite.class, RemoteSystem.SHOPIFY, false)));
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:test-ship").to("log:x");
                }
            });
            camel.start();
            assertThat(new EffectKindCheck(kinds).missing(camel))
                    .containsExactly("There is no route direct:test-ship-look, which its EffectKind promises");
        }
    }
}
