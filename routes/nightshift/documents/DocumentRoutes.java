package nightshift.documents;

import nightshift.documents.ai.ModelAnswer;
import nightshift.documents.ai.ModelQuestions;
import nightshift.documents.ai.PictureQuestions;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.LoadedDocument;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/**
 * Reads what suppliers send. In goes a {@link DocumentSource}, out comes a {@link DocumentReading}, whatever is in the file
 * and whatever becomes of the model: no document stops the night.
 */
@Component
public class DocumentRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:read-document").routeId("read-document").routeConfigurationId("adapter")
            .routeDescription("One file of a supplier, or a mail's text as a document of one page: open it, see what it is, let the best reader read it")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("source", body()).id("keep-source")
            .doTry()
                .bean(DocumentLoader.class, "load(${body})").id("open-document")
                .to("direct:read-opened-document").id("to-read-opened-document")
            .doCatch(Exception.class).onWhen(failed -> ReadingFailures.areOfTheDocument(failed.getException()))
                .bean(DocumentReaders.class, "failed(${variable.source}, ${exception})").id("leave-document-to-a-person")
            .end();

        from("direct:read-opened-document").routeId("read-opened-document").routeConfigurationId("adapter")
            .routeDescription("Refused files become a sentence for a person, readable ones go to a reader")
            .choice().id("could-it-be-read")
                .when(method(PictureQuestions.class, "mayAskAbout(${body})")).id("when-it-is-a-scan")
                    .to("direct:read-picture").id("to-read-picture")
                .when(body().isInstanceOf(LoadedDocument.Refused.class)).id("when-refused")
                    .bean(DocumentReaders.class, "refused(${variable.source}, ${body})").id("name-the-refusal")
                .otherwise()
                    .setVariable("document", simple("${body.document}")).id("keep-document")
                    .to("direct:classify-document").id("to-classify-document")
                    .setVariable("case", body()).id("keep-case")
                    .to("direct:choose-reader").id("to-choose-reader")
                    .bean(DocumentJudge.class, "doubted(${body}, ${variable.case})").id("add-suspicion")
            .end();

        from("direct:classify-document").routeId("classify-document").routeConfigurationId("adapter")
            .routeDescription("What kind of document it is, and whether its text talks to a machine, by its text as written")
            .setVariable("fullText", simple("${variable.document.text}")).id("text-by-position")
            .doTry()
                .filter(simple("${variable.document.pages[0].number} > 0")).id("only-pdf")
                    .setVariable("file", simple("${variable.source.content}")).id("take-file")
                    .toV("pdf:extractText", "file", "fullText").id("extract-text-as-written")
                .end()
            .endDoTry()
            .doCatch(Exception.class)
                .log(LoggingLevel.INFO, "Text of file ${variable.source.sha256} as written cannot be read, by position it can").id("note-missing-text")
            .end()
            .bean(DocumentJudge.class, "judged(${variable.source}, ${variable.document}, ${variable.fullText})").id("classify");

        from("direct:choose-reader").routeId("choose-reader").routeConfigurationId("adapter")
            .routeDescription("A supplier's layout first, then the model where one is configured, else labels and headings")
            .choice().id("does-a-supplier-layout-fit")
                .when(method(DocumentReaders.class, "rulesSuffice(${body})")).id("when-rules-suffice")
                    .bean(DocumentReaders.class, "byRules(${body})").id("read-by-rules")
                .otherwise()
                    .to("direct:read-by-model").id("to-read-by-model")
            .end();

        from("direct:read-by-model").routeId("read-by-model").routeConfigurationId("adapter")
            .routeDescription("The model proposes, the page proves; without a usable answer the rules read")
            .bean(ModelQuestions.class, "about(${body.source}, ${body.document})").id("put-question")
            .setVariable("question", body()).id("keep-question")
            .to("direct:ask-model").id("to-ask-model")
            .choice().id("did-the-model-answer")
                .when(body().isInstanceOf(ModelAnswer.Usable.class)).id("when-answered")
                    .bean(DocumentReaders.class, "byModel(${variable.case}, ${variable.question}, ${body})").id("prove-answer")
                .otherwise()
                    .log(LoggingLevel.INFO, "File ${variable.source.sha256} is read without the model: ${body}").id("note-missing-answer")
                    .bean(DocumentReaders.class, "byRules(${variable.case})").id("read-by-rules-instead")
            .end();
    }
}
