package nightshift.mailbox;

import static org.apache.camel.builder.PredicateBuilder.not;

import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** What people make of the drafts we laid into mailboxes. */
@Component
public class LaidDraftRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:mail-draft-fate").routeId("mail-draft-fate").routeConfigurationId("adapter")
            .routeDescription("LaidDraft to DraftFate: does it wait, was it sent or deleted, or is it not to be found?")
            .setVariable("outlookLaid", body()).id("keep-laid-draft")
            .setVariable("outlookMailbox", simple("${body.mailbox}")).id("mailbox-of-laid-draft")
            .to("direct:mail-deleted-items").id("know-deleted-items-for-fate")
            .setBody(variable("outlookLaid")).id("laid-draft-to-find")
            .to("direct:mail-find-by-key").id("find-laid-draft")
            .bean(LaidDrafts.class, "fate(${body}, ${variable.outlookLaid})").id("what-became-of-the-draft");

        from("direct:mail-deleted-items").routeId("mail-deleted-items").routeConfigurationId("adapter")
            .routeDescription("Variable outlookMailbox: learns which folder its Deleted Items are, once")
            .filter(not(method(LaidDrafts.class, "knowsDeletedItems(${variable.outlookMailbox})"))).id("unless-deleted-items-are-known")
                .removeHeaders("*", "CamelRedeliver*")
                .toD("microsoft-graph:${variable.outlookMailbox}?operation=getFolder&folder=deleteditems").id("find-deleted-items")
                .bean(LaidDrafts.class, "deletedItems(${variable.outlookMailbox}, ${body})").id("remember-deleted-items")
            .end();
    }
}
