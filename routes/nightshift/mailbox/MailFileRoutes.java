package nightshift.mailbox;

import static nightshift.microsoftgraph.MicrosoftGraphConstants.ATTACHMENT_NAME;
import static nightshift.microsoftgraph.MicrosoftGraphConstants.CONTENT_TYPE;
import static nightshift.microsoftgraph.MicrosoftGraphConstants.MESSAGE_ID;

import nightshift.core.EffectOutcome;
import nightshift.core.RemoteFailure;
import nightshift.operations.Effects;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Files for drafts of ours: each hangs there once, by its name. Only the effects gate sends here. */
@Component
public class MailFileRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:mail-attach-file").routeId("mail-attach-file").routeConfigurationId("effect")
            .routeDescription("MailAttachment to EffectOutcome: hangs the file on its draft, unless it hangs there or the draft is gone")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("outlookFile", body()).id("keep-file-for-draft")
            .doTry()
                .to("direct:mail-attach-where-missing").id("attach-where-missing")
            .doCatch(RemoteFailure.class)
                .bean(OutlookFiles.class, "noDraftOr(${exception}, ${variable.outlookFile})").id("is-the-draft-gone")
            .end()
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mail-attach-where-missing").routeId("mail-attach-where-missing").routeConfigurationId("effect")
            .routeDescription("What hangs on the draft is left alone")
            .to("direct:mail-files-of-draft").id("see-files-of-draft")
            .choice().id("does-the-draft-have-the-file")
                .when(method(OutlookFiles.class, "hangsThere(${variable.outlookFile}, ${body})"))
                    .bean(OutlookFiles.class, "alreadyThere(${variable.outlookFile}, ${body})").id("draft-has-the-file")
                .otherwise()
                    .to("direct:mail-attach-unless-sent").id("go-attach-to-waiting-draft")
            .end();

        from("direct:mail-attach-unless-sent").routeId("mail-attach-unless-sent").routeConfigurationId("effect")
            .routeDescription("A draft that a person has sent or deleted takes no file any more")
            .setHeader(MESSAGE_ID, variable("outlookDraftId"))
            .toD("microsoft-graph:${variable.outlookFile.mailbox}?operation=getMessage").id("read-draft-for-file")
            .setVariable("outlookDraft", body()).id("keep-draft-for-file")
            .setVariable("outlookMailbox", simple("${variable.outlookFile.mailbox}")).id("mailbox-of-draft-for-file")
            .to("direct:mail-deleted-items").id("know-deleted-items-for-file")
            .setBody(variable("outlookDraft")).id("draft-for-file")
            .choice().id("does-the-draft-still-wait")
                .when(method(LaidDrafts.class, "isDeleted(${body}, ${variable.outlookMailbox})"))
                    .bean(OutlookFiles.class, "deleted()").id("draft-was-deleted-without-file")
                .when(method(OutlookFiles.class, "isDraft(${body})")).to("direct:mail-make-file").id("go-make-file")
                .otherwise().bean(OutlookFiles.class, "sentAlready(${variable.outlookFile})").id("draft-was-sent-without-file")
            .end();

        from("direct:mail-make-file").routeId("mail-make-file").routeConfigurationId("effect")
            .routeDescription("The file's bytes: a stored photo made smaller, or a page as PDF; then the upload")
            .choice().id("photo-or-page")
                .when(simple("${variable.outlookFile.text} != null"))
                    .setBody(simple("${variable.outlookFile.text}")).id("text-of-page")
                    .to("pdf:create?textProcessingFactory=lineTermination&fontSize=11&marginTop=40").id("print-page")
                    .convertBodyTo(byte[].class)
                .otherwise()
                    .setBody(simple("${variable.outlookFile.sha256}")).id("photo-to-fetch")
                    .to("direct:stored-file").id("fetch-stored-photo")
                    .bean(OutlookFiles.class, "photo(${variable.outlookFile}, ${body})").id("make-photo-smaller")
            .end()
            .filter(body().not().isInstanceOf(EffectOutcome.class)).id("unless-there-is-no-file")
                .to("direct:mail-upload-file").id("go-upload-file-to-draft")
            .end();

        from("direct:mail-upload-file").routeId("mail-upload-file").routeConfigurationId("effect")
            .routeDescription("Bytes to the draft, in one call or in chunks")
            .removeHeaders("*", "CamelRedeliver*")
            .setHeader(MESSAGE_ID, variable("outlookDraftId"))
            .setHeader(ATTACHMENT_NAME, simple("${variable.outlookFile.name}"))
            .setHeader(CONTENT_TYPE, simple("${variable.outlookFile.contentType}"))
            .toD("microsoft-graph:${variable.outlookFile.mailbox}?operation=addAttachment").id("upload-file-to-draft")
            .bean(OutlookFiles.class, "attached(${variable.outlookFile})").id("file-attached");

        from("direct:mail-files-of-draft").routeId("mail-files-of-draft").routeConfigurationId("effect")
            .routeDescription("What hangs on the draft, whose id is that of the effect before")
            .bean(Effects.class, "remoteIdOf(${variable.outlookFile.draftKey})").id("id-of-draft")
            .bean(OutlookFiles.class, "draftId(${variable.outlookFile}, ${body})").id("want-a-draft")
            .setVariable("outlookDraftId", body()).id("keep-id-of-draft")
            .setHeader(MESSAGE_ID, body())
            .toD("microsoft-graph:${variable.outlookFile.mailbox}?operation=listAttachments").id("list-files-of-draft");

        from("direct:mail-attach-file-look").routeId("mail-attach-file-look").routeConfigurationId("effect")
            .routeDescription("MailAttachment to EffectLook: does the file of an earlier try hang on the draft?")
            .removeHeaders("*", "CamelRedeliver*")
            .setVariable("outlookFile", body()).id("keep-looked-for-file-of-draft")
            .to("direct:mail-files-of-draft").id("look-for-file-of-draft")
            .bean(OutlookLooks.class, "attached(${body}, ${variable.outlookFile}, ${variable.effect})").id("was-it-attached")
            .removeHeaders("*", "CamelRedeliver*");
    }
}
