package nightshift.commandline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.mailbox.DeltaPage;
import nightshift.mailbox.DeltaQuestion;
import nightshift.mailbox.MailboxAttachment;
import nightshift.mailbox.MailboxMessage;
import nightshift.mailbox.MessageRef;
import nightshift.operations.Processes;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** Reads the mail of an inbox without storing it, keeping its place or touching it in Outlook. */
@Component
class RecentMail {
    private static final String INBOX = "inbox";
    private static final int PREVIEW = 2000;

    private final Processes processes;

    RecentMail(Processes processes) {
        this.processes = processes;
    }

    /** @throws nightshift.core.RemoteFailure when Outlook cannot be read */
    List<SeenMail> since(EmailAddress mailbox, Instant since) {
        List<SeenMail> mails = new ArrayList<>();
        DeltaQuestion question = new DeltaQuestion(mailbox, INBOX, Optional.empty(), Optional.of(since));
        while (true) {
            DeltaPage page = (DeltaPage) processes.ask("mailbox-delta", question);
            if (page == null) {
                return mails;
            }
            page.messages().stream().filter(message -> !message.draft()).forEach(message -> seen(message)
                    .ifPresent(mails::add));
            if (page.nextLink().isEmpty()) {
                return mails;
            }
            question = new DeltaQuestion(mailbox, INBOX, page.nextLink(), Optional.of(since));
        }
    }

    private Optional<SeenMail> seen(MailboxMessage message) {
        return message.from()
                .map(from -> new SeenMail(
                        from,
                        message.fromName().orElse(""),
                        message.subject(),
                        preview(message),
                        files(from, message)));
    }

    private static String preview(MailboxMessage message) {
        String text = Jsoup.parse(message.bodyHtml()).text();
        return text.substring(0, Math.min(PREVIEW, text.length()));
    }

    /** Asked for only where the sender may be a supplier: each list is a call. */
    private List<String> files(EmailAddress from, MailboxMessage message) {
        if (!message.hasAttachments() || !Senders.mayBeSupplier(from)) {
            return List.of();
        }
        Object answer = processes.ask("mailbox-attachments", new MessageRef(message.mailbox(), message.graphId()));
        return answer instanceof Collection<?> files
                ? files.stream()
                        .filter(MailboxAttachment.class::isInstance)
                        .map(file -> ((MailboxAttachment) file).name())
                        .toList()
                : List.of();
    }
}
