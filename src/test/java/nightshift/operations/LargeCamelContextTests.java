package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.spring.boot.CamelSpringBootApplicationController;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;

class LargeCamelContextTests {
    private final GenericApplicationContext application = new GenericApplicationContext();
    private LargeCamelContext camel;

    @BeforeEach
    void make() {
        application.refresh();
        camel = new LargeCamelContext(application, true, new CamelSpringBootApplicationController(application));
        camel.build();
    }

    @AfterEach
    void close() {
        camel.stop();
        application.close();
    }

    @Test
    void startsAllRoutesInTheirOrder() throws Exception {
        camel.addRoutes(route("first", "say"));
        camel.addRoutes(route("second", "tell"));
        camel.start();

        assertThat(camel.getRoutes()).extracting(route -> route.getRouteId()).containsExactly("first", "second");
        assertThat(camel.getRouteController().getRouteStatus("second").isStarted())
                .isTrue();
    }

    @Test
    void refusesANodeIdOfTwoRoutes() throws Exception {
        camel.addRoutes(route("first", "say"));
        camel.addRoutes(route("second", "say"));

        assertThatThrownBy(camel::start).hasMessageContaining("duplicate id detected: say");
    }

    @Test
    void refusesANodeIdTwiceInOneRoute() throws Exception {
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:first")
                        .routeId("first")
                        .log("a")
                        .id("say")
                        .log("b")
                        .id("say");
            }
        });

        assertThatThrownBy(camel::start).hasMessageContaining("duplicate id detected: say");
    }

    @Test
    void takesRoutesThatComeLater() throws Exception {
        camel.addRoutes(route("first", "say"));
        camel.start();
        camel.addRoutes(route("second", "tell"));

        assertThat(camel.getRouteController().getRouteStatus("second").isStarted())
                .isTrue();
    }

    private static RouteBuilder route(String id, String node) {
        return new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:" + id).routeId(id).log("x").id(node);
            }
        };
    }
}
