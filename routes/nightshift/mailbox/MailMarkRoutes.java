package nightshift.mailbox;

import static nightshift.microsoftgraph.MicrosoftGraphConstants.MESSAGE_ID;

import nightshift.core.EffectOutcome;
import nightshift.core.RemoteFailure;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Showing people in Outlook what became of a mail. Marks that cannot be set any more, because the mail is gone, are done. */
@Component
public class MailMarkRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:mail-mark").routeId("mail-mark").routeConfigurationId("effect")
            .routeDescription("Shows people in Outlook what became of a mail: categories, read")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("outlookMark", body())
            .doTry()
                .to("direct:mail-mark-where-missing").id("mark-where-missing")
            .doCatch(RemoteFailure.class)
                .bean(OutlookDrafts.class, "nothingToMarkOr(${exception})").id("is-the-mail-gone")
            .end()
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mail-mark-where-missing").routeId("mail-mark-where-missing").routeConfigurationId("effect")
            .routeDescription("Marks that were put off are looked for first; those that are set are left alone")
            .filter(simple("${variable.effect?.fresh} == false")).id("mark-not-fresh")
                .to("direct:mail-mark-look").id("look-again-before-mark")
                .bean(OutlookLooks.class, "unlessThere(${body})").id("unless-marks-are-set")
            .end()
            .filter(body().not().isInstanceOf(EffectOutcome.class)).id("marks-are-missing")
                .to("direct:mail-write-mark").id("write-missing-marks")
            .end();

        from("direct:mail-write-mark").routeId("mail-write-mark").routeConfigurationId("effect")
            .routeDescription("Sets the marks")
            .setHeader(MESSAGE_ID, simple("${variable.outlookMark.graphId}"))
            .bean(OutlookDrafts.class, "update(${variable.outlookMark})").id("write-mark")
            .toD("microsoft-graph:${variable.outlookMark.mailbox}?operation=updateMessage").id("set-categories")
            .bean(OutlookDrafts.class, "marked(${body})").id("mail-marked");

        from("direct:mail-mark-look").routeId("mail-mark-look").routeConfigurationId("effect")
            .routeDescription("Does the mail carry the marks?")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("outlookMark", body())
            .setHeader(MESSAGE_ID, simple("${body.graphId}"))
            .toD("microsoft-graph:${body.mailbox}?operation=getMessage").id("read-marked-mail")
            .bean(OutlookLooks.class, "marked(${body}, ${variable.outlookMark})").id("is-it-marked")
            .removeHeaders("*", "CamelRedeliver*");
    }
}
