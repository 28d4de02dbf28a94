package nightshift.documents;

import nightshift.documents.invoices.InvoiceReaders;
import nightshift.documents.invoices.InvoiceReadings;
import nightshift.documents.loading.DocumentLoader;
import nightshift.documents.loading.LoadedDocument;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Reads invoices. In goes a {@link DocumentSource}, out comes an {@code InvoiceReading}, whatever is in the file. */
@Component
public class InvoiceDocumentRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:read-invoice").routeId("read-invoice").routeConfigurationId("adapter")
            .routeDescription("One file: open it, let the best reader of invoices read it")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("invoiceSource", body()).id("keep-invoice-source")
            .doTry()
                .bean(DocumentLoader.class, "load(${body})").id("open-invoice")
                .to("direct:read-opened-invoice").id("to-read-opened-invoice")
            .doCatch(Exception.class)
                .bean(InvoiceReadings.class, "failed(${variable.invoiceSource}, ${exception})").id("leave-invoice-to-a-person")
            .end();

        from("direct:read-invoice-text").routeId("read-invoice-text").routeConfigurationId("adapter")
            .routeDescription("A mail's text, read like an invoice of one page")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("invoiceSource", body()).id("keep-invoice-text-source")
            .doTry()
                .bean(DocumentLoader.class, "loadMailText(${body})").id("open-invoice-text")
                .to("direct:read-opened-invoice").id("to-read-opened-invoice-text")
            .doCatch(Exception.class)
                .bean(InvoiceReadings.class, "failed(${variable.invoiceSource}, ${exception})").id("leave-invoice-text-to-a-person")
            .end();

        from("direct:read-opened-invoice").routeId("read-opened-invoice").routeConfigurationId("adapter")
            .routeDescription("Refused files become a sentence for a person, readable ones go to a reader of invoices")
            .choice().id("could-the-invoice-be-opened")
                .when(body().isInstanceOf(LoadedDocument.Refused.class)).id("when-invoice-is-refused")
                    .bean(InvoiceReadings.class, "refused(${variable.invoiceSource}, ${body})").id("name-refusal-of-invoice")
                .otherwise()
                    .setBody(simple("${body.document}")).id("take-opened-invoice")
                    .bean(InvoiceReaders.class, "read(${body}, ${variable.invoiceSource})").id("read-invoice-by-rules")
            .end();
    }
}
