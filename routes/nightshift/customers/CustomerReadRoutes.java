package nightshift.customers;

import nightshift.customers.reading.Understanding;
import nightshift.customers.reading.UnderstandingProof;
import nightshift.customers.reading.UnderstandingQuestions;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Understands customers' mails. In goes a {@code CustomerMail}, out comes an {@code Understood}, whatever becomes of the model. */
@Component
public class CustomerReadRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:understand-mail").routeId("understand-mail").routeConfigurationId("adapter")
            .routeDescription("What a customer's mail says: the rules first, then the model where one is configured and may be asked")
            .removeHeaders("*", "CamelRedeliver*")
            .bean(Understanding.class, "of(${body})").id("understand-by-rules")
            .setVariable("understood", body()).id("keep-understood")
            .filter(method(UnderstandingQuestions.class, "worthAsking(${body})")).id("when-the-model-is-worth-asking")
                .bean(UnderstandingQuestions.class, "about(${body})").id("put-mail-to-model")
                .setVariable("question", body()).id("keep-mail-question")
                .to("direct:ask-model").id("to-ask-model-about-mail")
                .bean(UnderstandingProof.class, "decided(${variable.understood}, ${body})").id("prove-model-triage")
            .end();
    }
}
