package nightshift.operations;

import org.apache.camel.builder.AggregationStrategies;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Many dead letters, retried one after the other at a pace, in the background. */
@Component
public class BulkRetryRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:begin-bulk-retry").routeId("begin-bulk-retry").routeConfigurationId("adapter")
            .routeDescription("Body: the id of a bulk retry. Does it in the background and returns at once")
            .wireTap("direct:bulk-retry").id("retry-in-background");

        from("direct:resume-bulk-retries").routeId("resume-bulk-retries").routeConfigurationId("item")
            .routeDescription("Bulk retries whose process died, or that broke off here, go on where they were")
            .bean(BulkRetries.class, "takeOver").id("find-abandoned-bulk-retries")
            .split(body()).id("each-abandoned-bulk-retry").to("direct:begin-bulk-retry").id("go-on-with-bulk-retry").end();

        from("direct:bulk-retry").routeId("bulk-retry").routeConfigurationId("item")
            .routeDescription("Body: the id of a bulk retry, done to its end unless it is stopped or the process stops")
            .bean(BulkRetries.class, "begin(${body})").id("begin-with-bulk-retry")
            .filter(simple("${body.isPresent}")).id("is-it-ours-to-do")
                .setVariable("bulkRetry", simple("${body.get}")).id("keep-bulk-retry")
                .multicast(new EachOnItsOwn()).id("bulk-retry-apart").to("direct:retry-at-pace").id("retry-them").end()
                .bean(BulkRetries.class, "leave(${variable.bulkRetry})").id("leave-bulk-retry")
            .end();

        from("direct:retry-at-pace").routeId("retry-at-pace").routeConfigurationId("item")
            .routeDescription("One letter, a pause, the next; a retry that fails again holds up none after it")
            .setVariable("nextLetter", method(BulkRetries.class, "next(${variable.bulkRetry})")).id("first-letter")
            .loopDoWhile(method(OrderlyStop.class, "goesOnWith(${variable.nextLetter})")).id("while-letters-wait")
                .setVariable("letterInTurn", simple("${variable.nextLetter.get}")).id("take-letter")
                .to("direct:retry-in-turn").id("retry-this-letter")
                .delay(simple("${variable.bulkRetry.pauseMillis}")).syncDelayed().id("pause-between-retries").end()
                .setVariable("nextLetter", method(BulkRetries.class, "next(${variable.bulkRetry})")).id("next-letter")
            .end()
            .bean(BulkRetries.class, "finish(${variable.bulkRetry})").id("finish-bulk-retry");

        from("direct:retry-in-turn").routeId("retry-in-turn").routeConfigurationId("adapter")
            .routeDescription("Retries the letter whose turn it is and notes how it stands")
            .setBody(variable("letterInTurn")).id("letter-to-retry")
            .multicast(AggregationStrategies.useOriginal(false)).id("whatever-the-retry-throws").to("direct:retry-dead-letter").id("retry-letter-in-turn").end()
            .bean(BulkRetries.class, "tried(${variable.bulkRetry}, ${variable.letterInTurn})").id("note-how-it-stands");
    }
}
