package nightshift.mailbox;

import static nightshift.microsoftgraph.MicrosoftGraphConstants.CONVERSATION_ID;
import static nightshift.microsoftgraph.MicrosoftGraphConstants.KEY;
import static nightshift.microsoftgraph.MicrosoftGraphConstants.MESSAGE_ID;

import java.util.List;
import nightshift.core.EffectOutcome;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Writing to Outlook (variables named for this file, a caller has its own): each kind of effect with the look that tells whether an earlier try got through. */
@Component
public class MailEffectRoutes extends RouteBuilder {
    @Override
    public void configure() {
        send();
        draft();

        from("direct:mail-find-by-key").routeId("mail-find-by-key").routeConfigurationId("adapter")
            .routeDescription("Drafts and sent mails of ours that carry this reference")
            .removeHeaders("*", "CamelRedeliver*")
            .setHeader(KEY, simple("${body.reference}"))
            .toD("microsoft-graph:${body.mailbox}?operation=findByKey").id("find-mail-by-reference")
            .removeHeaders("*", "CamelRedeliver*");
    }

    private void send() {
        from("direct:mail-send").routeId("mail-send").routeConfigurationId("effect")
            .routeDescription("Sends one mail, exactly once: a draft that carries its reference, then send")
            .setVariable("outlookMail", body())
            .to("direct:mail-find-by-key").id("look-for-sent-or-draft")
            .bean(OutlookDrafts.class, "standing(${body})").id("how-does-it-stand")
            .choice().id("is-it-sent-waiting-or-missing")
                .when(body().isInstanceOf(MailStanding.Sent.class))
                    .bean(OutlookDrafts.class, "alreadySent(${body})").id("already-sent")
                .when(body().isInstanceOf(MailStanding.Waiting.class))
                    .to("direct:mail-send-draft").id("go-send-waiting-draft")
                .otherwise()
                    .to("direct:mail-draft-and-send").id("go-draft-and-send")
            .end();

        from("direct:mail-draft-and-send").routeId("mail-draft-and-send").routeConfigurationId("effect")
            .routeDescription("Makes the draft of a mail to send")
            .bean(OutlookDrafts.class, "outgoing(${variable.outlookMail})").id("write-mail")
            .toD("microsoft-graph:${variable.outlookMail.mailbox}?operation=createDraft").id("create-draft-to-send")
            .bean(OutlookDrafts.class, "waiting(${body})").id("draft-waits")
            .to("direct:mail-send-draft").id("go-send-new-draft");

        from("direct:mail-send-draft").routeId("mail-send-draft").routeConfigurationId("effect")
            .routeDescription("Sends a draft that is there")
            .setVariable("outlookDraft", simple("${body.id}"))
            .setHeader(MESSAGE_ID, variable("outlookDraft"))
            .toD("microsoft-graph:${variable.outlookMail.mailbox}?operation=send").id("send-draft")
            .bean(OutlookDrafts.class, "sent(${variable.outlookDraft})").id("mail-sent")
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mail-send-look").routeId("mail-send-look").routeConfigurationId("effect")
            .routeDescription("Was this mail sent by an earlier try?")
            .to("direct:mail-find-by-key").id("look-for-sent")
            .bean(OutlookLooks.class, "sent(${body}, ${variable.effect})").id("was-it-sent");
    }

    private void draft() {
        from("direct:mail-create-draft").routeId("mail-create-draft").routeConfigurationId("effect")
            .routeDescription("Lays a draft into the mailbox for a person to send")
            .setVariable("outlookMail", body())
            .to("direct:mail-find-by-key").id("look-for-draft")
            .bean(OutlookDrafts.class, "standing(${body})").id("is-the-draft-there")
            .choice().id("is-the-draft-missing")
                .when(body().isInstanceOf(MailStanding.NotThere.class)).to("direct:mail-draft-unless-answered").id("go-write-draft")
                .otherwise().bean(OutlookDrafts.class, "alreadyThere(${body})").id("draft-is-there")
            .end();

        from("direct:mail-draft-unless-answered").routeId("mail-draft-unless-answered").routeConfigurationId("effect")
            .routeDescription("A reply is not written where somebody has answered already")
            .choice().id("may-somebody-have-answered")
                .when(simple("${variable.outlookMail.replyTo} != null"))
                    .setBody(variable("outlookMail")).id("mail-to-answer")
                    .setVariable("outlookFolder", constant("sentitems")).id("among-sent-mails")
                    .to("direct:mail-conversation").id("look-for-an-answer")
                    .bean(OutlookLooks.class, "answered(${body}, ${variable.outlookAnswered}, ${variable.outlookMail}, ${variable.effect})").id("was-it-answered")
            .end()
            .filter(body().not().isInstanceOf(EffectOutcome.class)).id("unless-it-was-answered")
                .to("direct:mail-write-draft").id("write-unanswered-draft")
            .end();

        from("direct:mail-write-draft").routeId("mail-write-draft").routeConfigurationId("effect")
            .routeDescription("A new draft, or a reply in its conversation")
            .bean(OutlookDrafts.class, "draft(${variable.outlookMail})").id("write-draft")
            .setHeader(MESSAGE_ID, simple("${variable.outlookMail.replyTo}"))
            .toD("microsoft-graph:${variable.outlookMail.mailbox}?operation=${variable.outlookMail.operation}").id("create-draft")
            .bean(OutlookDrafts.class, "drafted(${body})").id("draft-made")
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mail-create-draft-look").routeId("mail-create-draft-look").routeConfigurationId("effect")
            .routeDescription("Is the draft of an earlier try there?")
            .setVariable("outlookMail", body())
            .setVariable("outlookFolder", constant("drafts")).id("among-drafts")
            .to("direct:mail-conversation").id("look-for-half-made-reply")
            .setVariable("outlookConversation", body())
            .to("direct:mail-find-begun").id("look-for-unfilled-reply")
            .setVariable("outlookBegun", body())
            .setBody(variable("outlookMail"))
            .to("direct:mail-find-by-key").id("look-for-draft-of-earlier-try")
            .bean(OutlookLooks.class, "drafted(${body}, ${variable.outlookBegun}, ${variable.outlookConversation}, ${variable.effect})").id("was-it-drafted");

        from("direct:mail-find-begun").routeId("mail-find-begun").routeConfigurationId("adapter")
            .routeDescription("Variable outlookMail: its reply that was made and not filled")
            .removeHeaders("*", "CamelRedeliver*")
            .setHeader(KEY, simple("${variable.outlookMail.begunReference}"))
            .toD("microsoft-graph:${variable.outlookMail.mailbox}?operation=findByKey").id("find-unfilled-reply")
            .removeHeaders("*", "CamelRedeliver*");

        from("direct:mail-conversation").routeId("mail-conversation").routeConfigurationId("adapter")
            .routeDescription("Drafts or sent mails in the conversation of the mail that is answered: a half made reply has no reference yet")
            .removeHeaders("*", "CamelRedeliver*")
            .choice().id("is-it-a-reply")
                .when(simple("${body.replyTo} == null")).setBody(constant(List.of()))
                .otherwise()
                    .setHeader(MESSAGE_ID, simple("${body.replyTo}"))
                    .toD("microsoft-graph:${variable.outlookMail.mailbox}?operation=getMessage").id("read-answered-mail")
                    .setVariable("outlookAnswered", body())
                    .setHeader(CONVERSATION_ID, simple("${body.conversationId}"))
                    .toD("microsoft-graph:${variable.outlookMail.mailbox}?operation=listMessages&folder=${variable.outlookFolder}").id("list-conversation")
            .end()
            .removeHeaders("*", "CamelRedeliver*");
    }
}
