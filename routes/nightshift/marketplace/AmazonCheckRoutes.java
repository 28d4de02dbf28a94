package nightshift.marketplace;

import nightshift.operations.ListOfParts;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Tries Amazon read-only for {@code --nightshift.check}. */
@Component
public class AmazonCheckRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:amazon-check").routeId("amazon-check").routeConfigurationId("adapter")
            .routeDescription("List<SystemCheck>: does the token work, may orders and feeds be read, which role is missing")
            .bean(AmazonProbe.class, "subjects()").id("what-to-check")
            .split(body(), ListOfParts.all()).id("each-check")
                .to("direct:amazon-probe").id("try-each")
            .end();

        from("direct:amazon-probe").routeId("amazon-probe").routeConfigurationId("adapter")
            .routeDescription("One read-only try and what it tells, as SystemCheck")
            .setVariable("probe", body()).id("keep-probe")
            .doTry().id("try-probe")
                .bean(AmazonProbe.class, "call(${body})").id("read-only-call")
                .to("direct:amazon-call").id("call-to-probe")
                .bean(AmazonProbe.class, "reached(${variable.probe}, ${body})").id("amazon-reached")
            .doCatch(Exception.class)
                .bean(AmazonProbe.class, "failed(${variable.probe}, ${exception})").id("amazon-not-reached")
            .end();
    }
}
