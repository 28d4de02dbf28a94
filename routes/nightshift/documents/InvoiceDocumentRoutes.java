package nightshift.documents;

import nightshift.documents.ai.ModelAnswer;
import nightshift.documents.ai.ModelQuestions;
import nightshift.documents.ai.PictureQuestions;
import nightshift.documents.invoices.InvoiceReaders;
import nightshift.documents.invoices.InvoiceReadings;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.LoadedDocument;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Reads invoices. In goes a {@link DocumentSource}, out comes an {@code InvoiceReading}, whatever is in the file. */
@Component
public class InvoiceDocumentRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:read-invoice").routeId("read-invoice").routeConfigurationId("adapter")
            .routeDescription("One file, or a mail's text as an invoice of one page: open it, let the best reader of invoices read it")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("invoiceSource", body()).id("keep-invoice-source")
            .doTry()
                .bean(DocumentLoader.class, "load(${body})").id("open-invoice")
                .to("direct:read-opened-invoice").id("to-read-opened-invoice")
            .doCatch(Exception.class).onWhen(failed -> ReadingFailures.areOfTheDocument(failed.getException()))
                .bean(InvoiceReadings.class, "failed(${variable.invoiceSource}, ${exception})").id("leave-invoice-to-a-person")
            .end();

        from("direct:read-opened-invoice").routeId("read-opened-invoice").routeConfigurationId("adapter")
            .routeDescription("Refused files become a sentence for a person, readable ones go to a reader of invoices")
            .choice().id("could-the-invoice-be-opened")
                .when(method(PictureQuestions.class, "mayAskAbout(${body})")).id("when-the-invoice-is-a-scan")
                    .to("direct:read-invoice-picture").id("to-read-invoice-picture")
                .when(body().isInstanceOf(LoadedDocument.Refused.class)).id("when-invoice-is-refused")
                    .bean(InvoiceReadings.class, "refused(${variable.invoiceSource}, ${body})").id("name-refusal-of-invoice")
                .otherwise()
                    .setVariable("invoiceDocument", simple("${body.document}")).id("keep-opened-invoice")
                    .bean(InvoiceReaders.class, "read(${variable.invoiceDocument}, ${variable.invoiceSource})").id("read-invoice-by-rules")
                    .setVariable("invoiceByRules", body()).id("keep-invoice-by-rules")
                    .filter(method(InvoiceModelReader.class, "isWorthAsking(${body}, ${variable.invoiceDocument})")).id("could-a-model-tell-more")
                        .to("direct:read-invoice-by-model").id("to-read-invoice-by-model")
                    .end()
            .end();

        from("direct:read-invoice-by-model").routeId("read-invoice-by-model").routeConfigurationId("adapter")
            .routeDescription("Variable invoiceByRules. The model proposes, the page and the rules prove; without a usable answer the rules' reading stays")
            .bean(ModelQuestions.class, "aboutInvoice(${variable.invoiceSource}, ${variable.invoiceDocument})").id("put-question-about-invoice")
            .setVariable("question", body()).id("keep-question-about-invoice")
            .to("direct:ask-model").id("to-ask-model-about-invoice")
            .choice().id("did-the-model-read-the-invoice")
                .when(body().isInstanceOf(ModelAnswer.Usable.class)).id("when-the-invoice-is-answered")
                    .bean(InvoiceModelReader.class, "compared(${body}, ${variable.question}, ${variable.invoiceDocument}, ${variable.invoiceSource}, ${variable.invoiceByRules})").id("prove-answer-about-invoice")
                .otherwise()
                    .log(LoggingLevel.INFO, "Invoice ${variable.invoiceSource.sha256} is read without the model: ${body}").id("note-missing-answer-about-invoice")
                    .setBody(variable("invoiceByRules")).id("keep-to-the-rules")
            .end();

        from("direct:read-invoice-picture").routeId("read-invoice-picture").routeConfigurationId("adapter")
            .routeDescription("A scanned invoice to an Unreadable, with what the model read from its pages where it could: it only fills in a form")
            .setVariable("refusedInvoice", body()).id("keep-refused-invoice")
            .doTry()
                .bean(PictureQuestions.class, "aboutInvoice(${variable.invoiceSource})").id("draw-pages-of-invoice")
                .setVariable("question", body()).id("keep-picture-question-about-invoice")
                .to("direct:ask-model").id("to-ask-model-about-pictures-of-invoice")
                .bean(InvoiceModelReader.class, "seen(${variable.invoiceSource}, ${variable.refusedInvoice}, ${body})").id("keep-what-was-seen-of-invoice")
            .endDoTry()
            .doCatch(Exception.class).onWhen(failed -> ReadingFailures.areOfTheDocument(failed.getException()))
                .log(LoggingLevel.INFO, "Scan ${variable.invoiceSource.sha256} cannot be shown to the model: ${exception.message}").id("note-undrawn-invoice")
                .bean(InvoiceReadings.class, "refused(${variable.invoiceSource}, ${variable.refusedInvoice})").id("leave-scanned-invoice-to-a-person")
            .end();
    }
}
