package nightshift.documents;

import nightshift.documents.ai.LanguageModel;
import nightshift.documents.ai.ModelAnswer;
import nightshift.documents.ai.ModelQuestions;
import nightshift.documents.ai.ModelSpend;
import nightshift.documents.ai.ReadingCache;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * Asks the model, whoever wants to know. In goes a {@code ModelQuestion}, in the body and in the variable {@code question}; out
 * comes a {@link ModelAnswer}, whatever happens. One budget, one cache and one breaker for all who ask.
 */
@Component
public class ModelRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:ask-model").routeId("ask-model").routeConfigurationId("adapter")
            .routeDescription("The answer kept for this file or text, or a new one if the day's budget allows it")
            .bean(ReadingCache.class, "recall(${body})").id("recall-answer")
            .filter(body().isInstanceOf(ModelAnswer.NotAsked.class)).id("when-not-kept")
                .choice().id("may-the-model-be-asked")
                    .when(method(ModelSpend.class, "reserve(${variable.question})")).id("reserve-budget")
                        .to("direct:call-model").id("to-call-model")
                    .otherwise()
                        .bean(ModelQuestions.class, "overBudget").id("note-budget")
                .end()
            .end();

        from("direct:call-model").routeId("call-model").routeConfigurationId("adapter")
            .routeDescription("One call of the model; when it keeps failing it is left alone for a while")
            .doTry()
                .circuitBreaker().id("model-breaker")
                    .resilience4jConfiguration()
                        .slidingWindowSize(6).minimumNumberOfCalls(3).waitDurationInOpenState(300)
                        .throwExceptionWhenHalfOpenOrOpenState(true)
                    .end()
                    .bean(LanguageModel.class, "ask(${variable.question})").id("ask")
                .end()
            .endDoTry()
            .doCatch(Exception.class)
                .bean(ModelSpend.class, "release(${variable.question}, ${exception})").id("release-budget")
                .bean(ModelQuestions.class, "failed(${exception})").id("note-failed-call")
            .end()
            .bean(ModelSpend.class, "settle(${variable.question}, ${body})").id("book-cost")
            .bean(ReadingCache.class, "keep(${variable.question}, ${body})").id("keep-answer");
    }
}
