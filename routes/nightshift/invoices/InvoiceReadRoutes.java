package nightshift.invoices;

import nightshift.mailbox.Attachments;
import nightshift.paperwork.MailPart;
import nightshift.paperwork.SupplierMails;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** How the parts of a mail come to whoever reads invoices. */
@Component
public class InvoiceReadRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:read-invoice-part").routeId("read-invoice-part").routeConfigurationId("adapter")
            .routeDescription("MailPart to InvoiceReading: a file, or the mail's own text where it brings no file")
            .setVariable("invoicePart", body()).id("keep-invoice-part")
            .choice().id("what-may-hold-the-invoice")
                .when(body().isInstanceOf(MailPart.OwnText.class))
                    .bean(SupplierMails.class, "text(${variable.invoiceMail})").id("take-text-of-invoice-mail")
                    .to("direct:read-invoice").id("read-text-of-invoice-mail")
                .when(body().isInstanceOf(MailPart.Refused.class))
                    .bean(InvoiceItems.class, "notTakenIn(${body.file})").id("name-invoice-file-not-taken-in")
                .otherwise()
                    .bean(Attachments.class, "contentOf(${body.file})").id("load-invoice-file")
                    .bean(SupplierMails.class, "source(${variable.invoiceMail}, ${variable.invoicePart.file}, ${body})").id("name-invoice-file")
                    .to("direct:read-invoice").id("read-invoice-file")
            .end();
    }
}
