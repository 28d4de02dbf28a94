package nightshift.triage;

import nightshift.mailbox.DraftFate;
import nightshift.operations.Decisions;
import nightshift.operations.ItemSearch;
import nightshift.operations.ListOfParts;
import nightshift.operations.WorkQueue;
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
                .otherwise().to("direct:triage-note-waiting-draft").id("see-whether-the-draft-is-still-true")
            .end();

        from("direct:triage-note-waiting-draft").routeId("triage-note-waiting-draft").routeConfigurationId("adapter")
            .routeDescription("Variable unsentDraft: it lies there. Where something came of its order since, marking it becomes work, once")
            .bean(TriagedMails.class, "there(${variable.unsentDraft.workId})").id("note-a-draft-that-lies-there")
            .to("direct:triage-look-at-orders-of-draft").id("look-at-orders-of-waiting-draft")
            .filter(method(OutdatedDrafts.class, "outdated(${variable.draftedItem}, ${variable.confirmations}, ${variable.claims})")).id("is-the-draft-outdated")
                .setVariable("noSupplier", method(OutdatedDrafts.class, "supplier")).id("outdated-draft-of-no-supplier")
                .bean(WorkQueue.class, "offer(TRIAGE, draft/${variable.unsentDraft.workId}/outdated, ${variable.noSupplier}, false)").id("offer-outdated-draft")
            .end();

        from("direct:triage-unless-drafted").routeId("triage-unless-drafted").routeConfigurationId("adapter")
            .routeDescription("Body: a draft that was decided; variable opened. Body out: the draft, or that the same one waits in the thread already")
            .setVariable("newDraft", body()).id("keep-new-draft")
            .bean(TriagedMails.class, "waitingInThread(${variable.opened.mail})").id("find-drafts-of-the-thread")
            .split(body(), ListOfParts.all()).stopOnException().id("each-draft-of-the-thread")
                .bean(Decisions.class, "item(${body.decisionId})").id("what-that-draft-says")
            .end()
            .bean(RepeatedQuestions.class, "unlessSaid(${variable.newDraft}, ${body})").id("unless-it-says-the-same");

        from("direct:triage-look-at-orders-of-draft").routeId("triage-look-at-orders-of-draft").routeConfigurationId("adapter")
            .routeDescription("Variable unsentDraft in; draftedItem, confirmations and claims out: what it says, and what suppliers and customers wrote about its orders")
            .setVariable("draftedItem", method(Decisions.class, "item(${variable.unsentDraft.decisionId})")).id("what-the-draft-says")
            .setVariable("orderNames", method(OutdatedDrafts.class, "names(${variable.draftedItem})")).id("orders-of-the-draft")
            .setVariable("confirmations", method(ItemSearch.class, "about(FULFILLMENT, ${variable.orderNames})")).id("what-suppliers-wrote-about-its-orders")
            .setVariable("claims", method(ItemSearch.class, "about(CLAIMS, ${variable.orderNames})")).id("what-was-claimed-of-its-orders");

        from("direct:triage-mark-outdated-draft").routeId("triage-mark-outdated-draft").routeConfigurationId("adapter")
            .routeDescription("Body: the work of a draft whose order went on. Marks the mail it answers, unless it was sent or deleted meanwhile")
            .setVariable("work", body()).id("remember-work-of-outdated-draft")
            .bean(TriagedMails.class, "waitingDraft(${body})").id("does-the-outdated-draft-wait")
            .split(body()).id("the-outdated-draft")
                .setVariable("unsentDraft", body()).id("keep-outdated-draft")
                .to("direct:triage-look-at-orders-of-draft").id("look-at-orders-of-outdated-draft")
                .bean(OutdatedDrafts.class, "decide(${variable.work}, ${variable.unsentDraft}, ${variable.draftedItem}, ${variable.confirmations}, ${variable.claims})").id("what-came-since-the-draft")
                .to("direct:conclude").id("conclude-outdated-draft")
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
