package nightshift.mailbox;

import nightshift.operations.RecordRetention;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What old mails hold. */
@Component
public class MailRetentionRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:remove-files").routeId("remove-files").routeConfigurationId("adapter")
            .routeDescription("A batch of files of old mails; body out: how many")
            .setVariable("unsettled", method(RecordRetention.class, "unsettledMails")).id("mails-that-keep-their-files")
            .bean(MailRetention.class, "removeFiles(${body.before}, ${variable.unsettled}, ${body.why}, ${body.atMost})").id("remove-bytes-of-files");

        from("direct:remove-mail-texts").routeId("remove-mail-texts").routeConfigurationId("adapter")
            .routeDescription("A batch of texts of old mails; body out: how many")
            .setVariable("unsettled", method(RecordRetention.class, "unsettledMails")).id("mails-that-keep-their-text")
            .bean(MailRetention.class, "removeTexts(${body.before}, ${variable.unsettled}, ${body.why}, ${body.atMost})").id("remove-texts-of-mails");
    }
}
