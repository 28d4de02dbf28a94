package nightshift.mailbox;

import static nightshift.microsoftgraph.MicrosoftGraphConstants.ATTACHMENT_ID;
import static nightshift.microsoftgraph.MicrosoftGraphConstants.FOLDER;
import static nightshift.microsoftgraph.MicrosoftGraphConstants.LINK;
import static nightshift.microsoftgraph.MicrosoftGraphConstants.MESSAGE_ID;
import static nightshift.microsoftgraph.MicrosoftGraphConstants.SINCE;
import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.core.RemoteFailure;
import nightshift.microsoftgraph.GraphResyncRequired;
import nightshift.operations.ListOfParts;
import nightshift.remote.SystemCheck;
import nightshift.settings.StoreSettings;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Reading Outlook. Nothing here writes. The variables are named for this file: a caller shares the exchange and has its own. */
@Component
public class MailboxRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:mailbox-delta").routeId("mailbox-delta").routeConfigurationId("adapter")
            .routeDescription("What changed in a folder: one page, from a link or from a time on")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("outlookQuestion", body())
            .setHeader(FOLDER, simple("${body.folder}"))
            .setHeader(LINK, simple("${body.link.orElse('')}"))
            .setHeader(SINCE, simple("${body.since.orElse('')}"))
            .doTry()
                .toD("microsoft-graph:${body.mailbox}?operation=delta").id("ask-outlook-for-changes")
                .bean(MailboxAnswers.class, "page(${body}, ${variable.outlookQuestion})").id("read-changes")
            .doCatch(GraphResyncRequired.class)
                .bean(MailboxAnswers.class, "startAgain()").id("start-again")
            .end()
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mailbox-message").routeId("mailbox-message").routeConfigurationId("adapter")
            .routeDescription("One mail as a whole")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("outlookQuestion", body())
            .setHeader(MESSAGE_ID, simple("${body.graphId}"))
            .toD("microsoft-graph:${body.mailbox}?operation=getMessage").id("read-mail")
            .bean(MailboxAnswers.class, "message(${body}, ${variable.outlookQuestion.mailbox}, ${body.parentFolderId})").id("understand-mailbox-message")
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mailbox-message-wherever").routeId("mailbox-message-wherever").routeConfigurationId("adapter")
            .routeDescription("One mail as a whole, in whatever folder it lies now; nothing where it was deleted, thrown away or called junk")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("outlookQuestion", body())
            .filter(not(method(PutAside.class, "knows(${body.mailbox})"))).id("unless-its-folders-are-known")
                .toD("microsoft-graph:${variable.outlookQuestion.mailbox}?operation=getFolder&folder=deleteditems").id("find-folder-of-deleted")
                .setVariable("outlookDeletedItems", body())
                .toD("microsoft-graph:${variable.outlookQuestion.mailbox}?operation=getFolder&folder=junkemail").id("find-folder-of-junk")
                .bean(PutAside.class, "learn(${variable.outlookQuestion.mailbox}, ${variable.outlookDeletedItems}, ${body})").id("remember-both-folders")
            .end()
            .setHeader(MESSAGE_ID, simple("${variable.outlookQuestion.graphId}"))
            .doTry()
                .toD("microsoft-graph:${variable.outlookQuestion.mailbox}?operation=getMessage").id("read-mail-wherever-it-lies")
                .bean(PutAside.class, "unlessThrownAway(${body}, ${variable.outlookQuestion.mailbox})").id("unless-it-was-thrown-away")
            .doCatch(RemoteFailure.class)
                .bean(PutAside.class, "nothingWhereGone(${exception})").id("is-it-deleted")
            .end()
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mailbox-sent-mail").routeId("mailbox-sent-mail").routeConfigurationId("adapter")
            .routeDescription("When a mail of ours went out, and in which conversation")
            .removeHeaders("*", "CamelRedeliver*")
            .setHeader(MESSAGE_ID, simple("${body.graphId}"))
            .toD("microsoft-graph:${body.mailbox}?operation=getMessage").id("read-mail-that-went-out")
            .bean(MailboxAnswers.class, "sent(${body})").id("when-it-went-out")
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mailbox-attachments").routeId("mailbox-attachments").routeConfigurationId("adapter")
            .routeDescription("The list of a mail's attachments, without their content")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("outlookMail", body())
            .setHeader(MESSAGE_ID, simple("${body.graphId}"))
            .toD("microsoft-graph:${body.mailbox}?operation=listAttachments").id("list-attachments")
            .bean(MailboxAnswers.class, "attachments(${body}, ${variable.outlookMail})").id("read-attachment-list")
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mailbox-attachment").routeId("mailbox-attachment").routeConfigurationId("adapter")
            .routeDescription("The content of one attachment, or why it was not taken")
            .removeHeaders("*", "CamelRedeliver*")
            .setHeader(MESSAGE_ID, simple("${body.graphId}"))
            .setHeader(ATTACHMENT_ID, simple("${body.attachmentId}"))
            .doTry()
                .toD("microsoft-graph:${body.mailbox}?operation=getAttachment").id("fetch-attachment")
                .bean(AttachmentContents.class, "taken(${body})").id("take-attachment")
            .doCatch(AttachmentRefused.class)
                .bean(AttachmentContents.class, "refused(${exception})").id("refuse-attachment")
            .end()
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mailbox-list-junk").routeId("mailbox-list-junk").routeConfigurationId("adapter")
            .routeDescription("What lies in the junk folder: reported, never acted on")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("outlookQuestion", body())
            .setHeader(SINCE, simple("${body.since}"))
            .toD("microsoft-graph:${body.mailbox}?operation=listMessages&folder=junkemail").id("list-junk-folder")
            .bean(MailboxAnswers.class, "messages(${body}, ${variable.outlookQuestion.mailbox}, 'junkemail')").id("read-junk-list")
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mailbox-check").routeId("mailbox-check").routeConfigurationId("adapter")
            .routeDescription("Tries each folder of each configured mailbox, reading only")
            .removeHeaders("*", "CamelRedeliver*")
            .bean(StoreSettings.class, "mailboxes()").id("configured-mailboxes")
            .bean(MailboxChecks.class, "folders(${body})").id("each-folder-that-is-read")
            .split(body(), ListOfParts.of(SystemCheck.class)).id("each-mailbox").to("direct:mailbox-check-one").id("check-mailbox").end();

        from("direct:mailbox-check-one").routeId("mailbox-check-one").routeConfigurationId("adapter")
            .routeDescription("Is this folder reached, and as whom?")
            .setVariable("outlookFolder", body())
            .setHeader(FOLDER, simple("${body.folder}"))
            .doTry()
                .toD("microsoft-graph:${variable.outlookFolder.mailbox}?operation=getFolder").id("look-into-folder")
                .bean(MailboxChecks.class, "reached(${variable.outlookFolder}, ${body})").id("mailbox-reached")
            .doCatch(Exception.class)
                .bean(MailboxChecks.class, "failed(${variable.outlookFolder}, ${exception})").id("mailbox-not-reached")
            .end();
    }
}
