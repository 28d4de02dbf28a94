package nightshift.operations;

import java.time.Duration;
import nightshift.remote.HttpClients;
import org.apache.camel.Exchange;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Tells a watchdog elsewhere that a run ended: when the call stays out, the machine is dead. */
@Component
public class HeartbeatUrlRoutes extends RouteBuilder {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public void configure() {
        getContext().addComponent("heartbeat", HttpClients.component(1, PATIENCE, PATIENCE));

        from("direct:call-heartbeat-url").routeId("call-heartbeat-url").routeConfigurationId("adapter")
            .routeDescription("GET nightshift.heartbeat-url, where one is set. A failure is only logged: the run itself is done")
            .filter(method(HeartbeatUrl.class, "isSet")).id("is-a-heartbeat-url-set")
                .doTry()
                    .to("direct:get-heartbeat-url").id("try-heartbeat-url")
                .doCatch(Exception.class)
                    .bean(HeartbeatUrl.class, "failure(${exception})").id("name-heartbeat-failure")
                    .log(LoggingLevel.WARN, "nightshift.heartbeat", "${body}").id("log-heartbeat-failure")
                .end()
            .end();

        // the address may hold a secret: it is in no endpoint, since Hawtio and logs show those
        from("direct:get-heartbeat-url").routeId("get-heartbeat-url").routeConfigurationId("adapter")
            .routeDescription("The call itself")
            .removeHeaders("*", "CamelRedeliver*").id("forget-headers-before-heartbeat")
            .setBody(constant((Object) null)).id("no-body-for-heartbeat")
            .setHeader(Exchange.HTTP_URI, method(HeartbeatUrl.class, "get")).id("take-heartbeat-url")
            .setHeader(Exchange.HTTP_METHOD, constant("GET")).id("heartbeat-is-a-get")
            .to("heartbeat:http://heartbeat-url?throwExceptionOnFailure=false").id("call-heartbeat-url-now")
            .bean(HeartbeatUrl.class, "check(${header.CamelHttpResponseCode})").id("was-heartbeat-taken")
            .removeHeaders("*", "CamelRedeliver*").id("forget-headers-after-heartbeat");
    }
}
