package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListOfPartsTests {
    private final CamelContext camel = new DefaultCamelContext();

    @BeforeEach
    void start() throws Exception {
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                errorHandler(noErrorHandler());
                from("direct:all")
                        .split(body(), ListOfParts.all())
                        .to("direct:part")
                        .end();
                from("direct:texts")
                        .split(body(), ListOfParts.of(String.class))
                        .to("direct:part")
                        .end();
                from("direct:part")
                        .filter(body().isEqualTo("bad"))
                        .throwException(new IllegalStateException("unreadable"))
                        .end();
            }
        });
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void givesWhatEachPartGaveInItsOrder() {
        assertThat(send("direct:all", List.of("a", 2, "c")).getMessage().getBody())
                .isEqualTo(List.of("a", 2, "c"));
    }

    @Test
    void keepsOnlyWhatIsOfTheTypeAskedFor() {
        assertThat(send("direct:texts", List.of(1, "b", 3)).getMessage().getBody())
                .isEqualTo(List.of("b"));
        assertThat(send("direct:texts", List.of(1)).getMessage().getBody()).isEqualTo(List.of());
    }

    @Test
    void failsAsAWholeWhichEverPartFailed() {
        for (List<String> parts : List.of(List.of("bad", "b"), List.of("a", "bad"), List.of("a", "bad", "c"))) {
            assertThat(send("direct:all", parts).getException()).as("%s", parts).hasStackTraceContaining("unreadable");
        }
    }

    private Exchange send(String route, List<?> parts) {
        return camel.createProducerTemplate()
                .request(route, exchange -> exchange.getMessage().setBody(parts));
    }
}
