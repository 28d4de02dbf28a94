package nightshift.intake;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.mailbox.Attachments;
import nightshift.mailbox.Intakes;
import nightshift.mailbox.MailCopies;
import nightshift.mailbox.Mails;
import nightshift.operations.DeadLetters;
import nightshift.operations.FailedExchanges;
import nightshift.operations.ListOfParts;
import nightshift.operations.UnattendedWork;
import nightshift.operations.WorkQueue;
import nightshift.operations.reviews.RememberedCorrections;
import org.apache.camel.builder.RouteBuilder;
import org.springframework.stereotype.Component;

/** Mail that is complete is sorted by what it is, and offered as work to whoever works on that. */
@Component
public class SortingRoutes extends RouteBuilder {
    @Override
    public void configure() {
        from("direct:sort-mails").routeId("sort-mails").routeConfigurationId("item")
            .routeDescription("Says of each complete mail what it is, and offers it as work: one after the other, so that copies and works keep the order in which mails came")
            .bean(UnattendedWork.class, "closeOld").id("close-what-waited-too-long-for-nobody")
            .bean(Intakes.class, "toSort(${variable.intake})").id("find-unsorted-mails")
            .split(body()).streaming().id("each-unsorted-mail")
                .filter(method(DeadLetters.class, "mayTry(direct:sort-mail, ${body})")).id("unless-its-sorting-failed-too-often")
                    .to("direct:sort-mail").id("sort-one-mail")
                .end()
            .end();

        from("direct:glance-at-mail").routeId("glance-at-mail").routeConfigurationId("adapter")
            .routeDescription("Body: mail/ID; MailContents, what its documents are")
            .bean(Mails.class, "named(${body})").id("load-mail-to-sort")
            .setVariable("glancedMail", body()).id("keep-glanced-mail")
            .bean(Attachments.class, "of(${body.id})").id("find-its-files")
            .bean(MailGlances.class, "worthAGlance(${body})").id("choose-files-worth-a-glance")
            .setVariable("glancedFiles", body()).id("keep-files-worth-a-glance")
            .split(body(), ListOfParts.all()).id("each-file")
                .setVariable("file", body()).id("keep-file")
                .bean(Attachments.class, "contentOf(${body})").id("load-file")
                .bean(MailGlances.class, "kind(${variable.file}, ${body})").id("judge-kind-of-document")
            .end()
            .bean(MailGlances.class, "contents(${variable.glancedMail}, ${variable.glancedFiles}, ${body})").id("glance-at-whole-mail");

        from("direct:sort-mail").routeId("sort-mail").routeConfigurationId("item")
            .routeDescription("Body: mail/ID. Its kind with the reason, work for those who need it")
            .setProperty(FailedExchanges.SUBJECT, body()).id("name-mail-to-sort")
            .to("direct:glance-at-mail").id("glance-at-mail-to-sort")
            .setVariable("unsorted", simple("${body.mail}")).id("keep-unsorted-mail")
            .setVariable("rememberedSenders", method(RememberedCorrections.class, "senders")).id("whose-addresses-people-said")
            .bean(MailClassifier.class, "classify(${body}, ${variable.rememberedSenders})").id("classify-mail")
            .setVariable("classification", body()).id("keep-classification")
            .bean(MailCopies.class, "isCopy(${variable.unsorted})").id("is-it-a-copy")
            .filter(not(body())).id("only-the-first-copy")
                .setBody(simple("${variable.classification.workflows}")).id("find-who-works-on-it")
                .split(body()).id("each-workflow")
                    .bean(WorkQueue.class, "offer(${body}, mail/${variable.unsorted.id}, ${variable.classification.genuineSupplier}, ${variable.unsorted.backfill})").id("offer-work")
                .end()
            .end()
            .bean(Mails.class, "classified(${variable.unsorted}, ${variable.classification.kind.code}, ${variable.classification.reason}, ${variable.classification.supplier})").id("record-classification")
            .bean(DeadLetters.class, "succeeded(direct:sort-mail, ${exchangeProperty." + FailedExchanges.SUBJECT + "})").id("mail-is-sorted");
    }
}
