package nightshift.triage;

import nightshift.mailbox.DraftFate;
import nightshift.operations.Decisions;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What people made of the drafts: sent, changed before, or deleted. */
@Component
public class TriageDraftRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:triage-look-at-drafts").routeId("triage-look-at-drafts").routeConfigurationId("item")
            .routeDescription("Every draft that was not sent as far as we know")
            .bean(TriagedMails.class, "unsentDrafts").id("find-unsent-drafts")
            .split(body()).id("each-unsent-draft")
                .to("direct:triage-look-at-draft").id("look-at-one-draft")
            .end();

        from("direct:triage-look-at-draft").routeId("triage-look-at-draft").routeConfigurationId("item")
            .routeDescription("One draft: where it is now, and how much of it was sent as it stood")
            .setVariable("unsentDraft", body()).id("keep-unsent-draft")
            .to("direct:mail-draft-fate").id("find-draft-in-outlook")
            .choice().id("was-it-sent-or-deleted")
                .when(body().isInstanceOf(DraftFate.Sent.class)).to("direct:triage-measure-sent-draft").id("measure-what-was-sent")
                .when(body().isInstanceOf(DraftFate.Gone.class)).bean(TriagedMails.class, "gone(${variable.unsentDraft.workId})").id("note-a-deleted-draft")
                .when(body().isInstanceOf(DraftFate.Missing.class)).bean(TriagedMails.class, "missing(${variable.unsentDraft.workId})").id("note-a-missing-draft")
                .otherwise().bean(TriagedMails.class, "there(${variable.unsentDraft.workId})").id("note-a-draft-that-lies-there")
            .end();

        from("direct:triage-measure-sent-draft").routeId("triage-measure-sent-draft").routeConfigurationId("adapter")
            .routeDescription("Body: a draft that was sent; variable unsentDraft. How much of it a person changed")
            .bean(DraftFates.class, "reference(${variable.unsentDraft}, ${body})").id("name-sent-draft")
            .to("direct:mailbox-message").id("read-sent-draft")
            .setVariable("draftedItem", method(Decisions.class, "item(${variable.unsentDraft.decisionId})")).id("what-was-drafted")
            .bean(DraftFates.class, "measured(${variable.unsentDraft}, ${variable.draftedItem}, ${body})").id("measure-the-difference")
            .bean(TriagedMails.class, "sent(${body})").id("note-a-sent-draft");
    }
}
