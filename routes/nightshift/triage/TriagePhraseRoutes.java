package nightshift.triage;

import nightshift.triage.replies.PhrasingProof;
import nightshift.triage.replies.PhrasingQuestions;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** The tone of a draft: a model may find the words around the facts, never the facts. */
@Component
public class TriagePhraseRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:phrase-reply").routeId("phrase-reply").routeConfigurationId("adapter")
            .routeDescription("A TriageDecision.Draft and the variable triageCase; body out: the draft, in better words where a model gave some that can be believed")
            .setVariable("draftedReply", simple("${body.reply}")).id("keep-reply-in-own-wordings")
            .filter(method(PhrasingQuestions.class, "worthAsking(${variable.triageCase}, ${variable.draftedReply})")).id("when-words-are-worth-asking-for")
                .bean(PhrasingQuestions.class, "about(${variable.triageCase}, ${variable.draftedReply})").id("ask-for-words")
                .setVariable("question", body()).id("keep-question-for-words")
                .to("direct:ask-model").id("to-ask-model-for-words")
                .bean(PhrasingProof.class, "decided(${variable.triageCase}, ${variable.draftedReply}, ${body})").id("prove-words-of-model")
                .setVariable("draftedReply", body()).id("keep-reply-that-was-decided")
            .end()
            .bean(TriageDecider.class, "draft(${variable.draftedReply})").id("draft-with-these-words");
    }
}
