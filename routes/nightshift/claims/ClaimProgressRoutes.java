package nightshift.claims;

import nightshift.mailbox.DraftFate;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.WorkQueue;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** After the drafts: people send them, suppliers answer or do not. */
@Component
public class ClaimProgressRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:claims-look-after").routeId("claims-look-after").routeConfigurationId("item")
            .routeDescription("Which drafts were sent, who answered, whose time is over")
            .multicast(new EachOnItsOwn()).id("steps-of-looking-after-claims")
                .to("direct:claims-look-at-drafts").id("look-at-drafts-of-claims")
                .to("direct:claims-note-answers").id("see-who-answered")
                .to("direct:claims-start-clocks").id("start-clocks-of-claims")
                .to("direct:claims-offer-follow-ups").id("see-whose-time-is-over")
            .end();

        from("direct:claims-look-at-drafts").routeId("claims-look-at-drafts").routeConfigurationId("item")
            .routeDescription("Every draft that was not sent as far as we know")
            .bean(ClaimDrafts.class, "toLookAt").id("find-unsent-drafts-of-claims")
            .split(body()).id("each-unsent-draft-of-claims")
                .to("direct:claims-look-at-draft").id("look-at-one-draft-of-a-claim")
            .end();

        from("direct:claims-look-at-draft").routeId("claims-look-at-draft").routeConfigurationId("item")
            .routeDescription("One draft: where it is now")
            .setVariable("claimDraft", body()).id("keep-draft-of-claim")
            .to("direct:mail-draft-fate").id("find-claim-draft-in-outlook")
            .choice().id("was-the-claim-draft-sent-or-deleted")
                .when(body().isInstanceOf(DraftFate.Sent.class)).to("direct:claims-note-sent-draft").id("note-what-was-sent")
                .when(body().isInstanceOf(DraftFate.Gone.class)).bean(ClaimDrafts.class, "gone(${variable.claimDraft})").id("note-a-deleted-claim-draft")
                .when(body().isInstanceOf(DraftFate.Missing.class)).bean(ClaimDrafts.class, "missing(${variable.claimDraft})").id("note-a-missing-claim-draft")
                .otherwise().bean(ClaimDrafts.class, "there(${variable.claimDraft})").id("note-a-claim-draft-that-lies-there")
            .end();

        from("direct:claims-note-sent-draft").routeId("claims-note-sent-draft").routeConfigurationId("adapter")
            .routeDescription("Body: a draft that was sent; variable claimDraft. When it went out, and in which conversation")
            .bean(SentDrafts.class, "reference(${variable.claimDraft}, ${body})").id("name-sent-claim-draft")
            .to("direct:mailbox-sent-mail").id("read-sent-claim-draft")
            .bean(ClaimDrafts.class, "sent(${variable.claimDraft}, ${body})").id("note-a-sent-claim-draft");

        from("direct:claims-note-answers").routeId("claims-note-answers").routeConfigurationId("item")
            .routeDescription("Mails of suppliers that answer a claim stop its clock")
            .bean(ClaimProgress.class, "mailsOfSuppliers").id("find-mails-of-suppliers-with-claims")
            .bean(SupplierAnswers.class, "of(${body})").id("which-mails-answer-claims")
            .split(body()).id("each-answer-to-a-claim")
                .bean(ClaimProgress.class, "answered(${body})").id("stop-the-clock")
            .end();

        from("direct:claims-start-clocks").routeId("claims-start-clocks").routeConfigurationId("item")
            .routeDescription("A claim of which both drafts were sent waits for the supplier from then on, unless his came back")
            .bean(ClaimDrafts.class, "noteReturned").id("note-claim-drafts-that-did-not-arrive")
            .bean(ClaimProgress.class, "toStart").id("find-claims-sent-to-both")
            .split(body()).id("each-claim-sent-to-both")
                .bean(ClaimClock.class, "started(${body})").id("when-an-answer-is-due")
                .bean(ClaimProgress.class, "start(${body})").id("start-the-clock")
            .end();

        from("direct:claims-offer-follow-ups").routeId("claims-offer-follow-ups").routeConfigurationId("item")
            .routeDescription("A claim whose supplier did not answer in time becomes work, once. Before that mail is taken in: he may have answered meanwhile")
            .filter(method(ClaimProgress.class, "anyOverdue")).id("is-a-claim-overdue")
                .to("direct:poll-mail").id("poll-mail-before-follow-ups")
                .to("direct:claims-note-answers").id("see-who-answered-meanwhile")
            .end()
            .bean(ClaimProgress.class, "due").id("find-claims-without-answer")
            .split(body()).id("each-claim-without-answer")
                .bean(WorkQueue.class, "offer(CLAIMS, claim/${body.id}/follow-up, ${body.supplier}, ${body.shadowOnly})").id("offer-follow-up")
            .end();
    }
}
