package nightshift.documents;

import nightshift.documents.ai.PictureQuestions;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What a model sees on a scan, for a person to start from. Never read as a shipment. */
@Component
public class PictureRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:read-picture").routeId("read-picture").routeConfigurationId("adapter")
            .routeDescription("A refused scan to an Unreadable, with what the model read from its pages where it could")
            .setVariable("refusedScan", body()).id("keep-refused-scan")
            .doTry()
                .bean(PictureQuestions.class, "about(${variable.source})").id("draw-pages")
                .setVariable("question", body()).id("keep-picture-question")
                .to("direct:ask-model").id("to-ask-model-about-pictures")
                .bean(DocumentReaders.class, "seen(${variable.source}, ${variable.refusedScan}, ${body})").id("keep-what-was-seen")
            .endDoTry()
            .doCatch(Exception.class).onWhen(failed -> ReadingFailures.areOfTheDocument(failed.getException()))
                .log(LoggingLevel.INFO, "Scan ${variable.source.sha256} cannot be shown to the model: ${exception.message}").id("note-undrawn-scan")
                .bean(DocumentReaders.class, "refused(${variable.source}, ${variable.refusedScan})").id("leave-scan-to-a-person")
            .end();
    }
}
