package nightshift.intake;

import static org.apache.camel.builder.PredicateBuilder.not;

import nightshift.mailbox.Attachments;
import nightshift.mailbox.Intakes;
import nightshift.mailbox.MailCursors;
import nightshift.mailbox.MailboxMessage;
import nightshift.mailbox.Mails;
import nightshift.operations.DeadLetters;
import nightshift.operations.EachOnItsOwn;
import nightshift.operations.FailedExchanges;
import nightshift.operations.Instances;
import nightshift.operations.ListOfParts;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.springframework.stereotype.Component;

/** Mail comes in, and is stored once with everything attached. */
@Component
public class IntakeRoutes extends RouteBuilder {
    private static final int WAITING = 10;

    private final IntakeSettings settings;

    public IntakeRoutes(IntakeSettings settings) {
        this.settings = settings;
    }

    @Override
    public void configure() {
        // a short queue: however many mails came, only a few are held in memory
        getContext().getExecutorServiceManager().registerThreadPoolProfile(new ThreadPoolProfileBuilder("intake")
            .poolSize(settings.workers()).maxPoolSize(settings.workers()).maxQueueSize(WAITING).build());

        from("direct:poll-mail").routeId("poll-mail").routeConfigurationId("item")
            .routeDescription("Takes in what is new in every mailbox: three steps at the same time, each on what the one before has done, each goes on where it was left")
            .setVariable("intake", method(Intakes.class, "begin")).id("begin-intake")
            .multicast(new EachOnItsOwn()).parallelProcessing().id("steps-of-intake")
                .to("direct:read-all-pages").id("store-new-mails")
                .to("direct:fetch-all-files").id("store-their-attachments")
                .to("direct:sort-mails").id("sort-them")
            .end();

        from("direct:read-all-pages").routeId("read-all-pages").routeConfigurationId("item")
            .routeDescription("Whatever comes of it, who waits for more mails learns that it is over")
            .doTry()
                .to("direct:poll-mailboxes").id("read-mailboxes")
            .doFinally()
                .bean(Intakes.class, "pagesRead(${variable.intake})").id("no-more-pages")
            .end();

        from("direct:fetch-all-files").routeId("fetch-all-files").routeConfigurationId("item")
            .routeDescription("Whatever comes of it, who waits for complete mails learns that it is over")
            .doTry()
                .to("direct:take-in-attachments").id("take-in-all-attachments")
            .doFinally()
                .bean(Intakes.class, "filesFetched(${variable.intake})").id("no-more-files")
            .end();

        from("direct:poll-mailboxes").routeId("poll-mailboxes").routeConfigurationId("item")
            .routeDescription("Asks each folder of each mailbox what changed since the last look")
            .setVariable("readBefore", method(MailCursors.class, "mailboxes")).id("which-mailboxes-were-read-before")
            .bean(MailPolls.class, "due(${variable.readBefore})").id("find-due-polls")
            .split(body()).id("each-due-poll").to("direct:poll-mailbox").id("poll-one-mailbox").end();

        from("direct:poll-mailbox").routeId("poll-mailbox").routeConfigurationId("adapter")
            .routeDescription("One mailbox, one poller: page by page until Outlook says that it was all. Where another process reads it, waits for its mails")
            .setVariable("poll", body()).id("keep-poll")
            .setVariable("poller", method(Instances.class, "self")).id("keep-poller")
            .setVariable("living", method(Instances.class, "living")).id("who-lives")
            .loopDoWhile(method(MailCursors.class, "isReadElsewhere(${variable.poll.mailbox}, ${variable.poll.cursor}, ${variable.poller}, ${variable.living})")).id("while-another-reads-it")
                .delay(500).syncDelayed().id("wait-for-the-other-reader").end()
                .setVariable("living", method(Instances.class, "living")).id("who-lives-still")
            .end()
            .bean(MailCursors.class, "take(${body.mailbox}, ${body.cursor}, ${body.startsAt}, ${variable.poller}, ${variable.living})").id("take-mailbox")
            .split(body()).id("if-nobody-else-polls-it")
                .setVariable("cursor", body()).id("keep-cursor")
                .setVariable("startedAgain", constant(0)).id("link-was-never-dropped")
                .setVariable("more", constant(true)).id("at-least-one-page")
                .loopDoWhile(simple("${variable.more}")).id("each-page").to("direct:poll-page").id("poll-one-page").end()
                .bean(MailCursors.class, "release(${variable.cursor}, ${variable.poller})").id("release-mailbox")
            .end();

        from("direct:poll-page").routeId("poll-page").routeConfigurationId("adapter")
            .routeDescription("The mails of one page and the link to the next, stored in one transaction")
            .bean(MailPolls.class, "question(${variable.poll}, ${variable.cursor})").id("ask-for-mail-page")
            .to("direct:mailbox-delta").id("ask-what-changed")
            .setVariable("page", body()).id("keep-page")
            .bean(MailPolls.class, "withoutTheirMail(${variable.poll}, ${body})").id("find-changes-without-their-mail")
            .split(body(), ListOfParts.of(MailboxMessage.class)).id("each-change")
                .to("direct:complete-change").id("complete-one-change")
            .end()
            .bean(Mails.class, "store(${variable.cursor}, ${variable.page}, ${body}, ${variable.poll.backfill})").id("store-page")
            .setVariable("cursor", body()).id("move-cursor")
            .bean(MailPolls.class, "startedAgain(${variable.startedAgain}, ${variable.page})").id("how-often-was-the-link-dropped")
            .setVariable("startedAgain", body()).id("keep-how-often")
            .setVariable("more", method(MailPolls.class, "more(${variable.page})")).id("is-there-more");

        from("direct:complete-change").routeId("complete-change").routeConfigurationId("adapter")
            .routeDescription("A change of a mail we do not have, or one that left the folder before we had it: the whole mail is asked for")
            .filter(method(Mails.class, "misses(${body})")).id("is-it-new-to-us")
                .to("direct:mailbox-message-wherever").id("read-whole-mail")
            .end();

        from("direct:take-in-attachments").routeId("take-in-attachments").routeConfigurationId("item")
            .routeDescription("Fetches what is attached to new mails as they come, several mails at a time")
            .bean(Intakes.class, "toFetch(${variable.intake})").id("find-mails-without-attachments")
            .split(body()).streaming().parallelProcessing().executorService("intake").id("each-new-mail")
                .filter(method(DeadLetters.class, "mayTry(direct:take-in-mail, ${body})")).id("unless-its-intake-failed-too-often")
                    .to("direct:take-in-mail").id("take-in-one-mail")
                .end()
            .end();

        from("direct:take-in-mail").routeId("take-in-mail").routeConfigurationId("item")
            .routeDescription("Body: mail/ID. Its files, and those inside attached mails and archives, each stored once by content. While Outlook still checks them the mail waits for the next intake")
            .setProperty(FailedExchanges.SUBJECT, body()).id("name-mail-taken-in")
            .bean(Mails.class, "named(${body})").id("load-mail-to-take-in")
            .setVariable("storedMail", body()).id("keep-stored-mail")
            .setBody(simple("${body.reference}")).id("name-stored-mail")
            .to("direct:mailbox-attachments").id("list-its-attachments")
            .filter(not(method(Placeholders.class, "awaited(${variable.storedMail}, ${body})"))).id("unless-its-files-are-still-checked")
                .split(body(), ListOfParts.all()).id("each-attachment")
                    .setVariable("attachment", body()).id("keep-attachment")
                    .to("direct:mailbox-attachment").id("fetch-its-content")
                    .bean(MailFiles.class, "of(${variable.attachment}, ${body})").id("open-mails-and-archives")
                .end()
                .bean(MailFiles.class, "together(${body})").id("put-files-together")
                .bean(Attachments.class, "store(${variable.storedMail}, ${body})").id("store-attachments")
                .bean(DeadLetters.class, "succeeded(direct:take-in-mail, ${exchangeProperty." + FailedExchanges.SUBJECT + "})").id("mail-is-taken-in")
            .end();
    }
}
