package nightshift.mailbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.EmailAddress;
import nightshift.microsoftgraph.GraphAddress;
import nightshift.microsoftgraph.GraphAttachment;
import nightshift.microsoftgraph.GraphMessage;
import nightshift.microsoftgraph.GraphPage;
import org.jspecify.annotations.Nullable;

/** Reads Graph's answers into this package's records. */
public final class MailboxAnswers {
    /** Stands for a Reply-To that cannot be read, which is no address of anybody's: an answer would still go there. */
    private static final EmailAddress UNREADABLE = new EmailAddress("unreadable@reply-to.invalid");

    private MailboxAnswers() {}

    public static SentMail sent(GraphMessage message) {
        return SentMail.of(message);
    }

    public static DeltaPage page(GraphPage page, DeltaQuestion question) {
        return new DeltaPage(
                messages(page.messages(), question.mailbox(), question.folder()),
                page.removedIds(),
                Optional.ofNullable(page.nextLink()),
                Optional.ofNullable(page.deltaLink()),
                false);
    }

    /** Outlook dropped the link. */
    public static DeltaPage startAgain() {
        return new DeltaPage(List.of(), List.of(), Optional.empty(), Optional.empty(), true);
    }

    public static List<MailboxMessage> messages(List<GraphMessage> messages, EmailAddress mailbox, String folder) {
        return messages.stream()
                .map(message -> message(message, mailbox, folder))
                .toList();
    }

    public static MailboxMessage message(GraphMessage message, EmailAddress mailbox, String folder) {
        GraphAddress from = message.from() == null ? message.sender() : message.from();
        return new MailboxMessage(
                mailbox,
                folder,
                message.id(),
                Optional.ofNullable(message.internetMessageId()),
                Optional.ofNullable(message.conversationId()),
                address(from),
                Optional.ofNullable(from).map(GraphAddress::name),
                message.replyTo() == null ? List.of() : addresses(message.replyTo()),
                Optional.ofNullable(message.subject()).orElse(""),
                Optional.ofNullable(message.receivedDateTime()),
                headers(message),
                html(message.body()),
                Boolean.TRUE.equals(message.hasAttachments()),
                Boolean.TRUE.equals(message.draft()),
                message.body() != null && message.receivedDateTime() != null);
    }

    public static List<MailboxAttachment> attachments(List<GraphAttachment> files, MessageRef mail) {
        return files.stream()
                .map(file -> new MailboxAttachment(
                        mail.mailbox(),
                        mail.graphId(),
                        file.id(),
                        MailFile.safe(Optional.ofNullable(file.name()).orElse("")),
                        Optional.ofNullable(file.contentType()).orElse("application/octet-stream"),
                        file.size(),
                        file.inline(),
                        kind(file)))
                .toList();
    }

    private static MailboxAttachment.Kind kind(GraphAttachment file) {
        return switch (file.kind()) {
            case FILE -> MailboxAttachment.Kind.FILE;
            case ITEM -> MailboxAttachment.Kind.MAIL;
            case REFERENCE -> MailboxAttachment.Kind.CLOUD_LINK;
        };
    }

    private static List<EmailAddress> addresses(List<GraphAddress> addresses) {
        return addresses.stream()
                .map(address -> address(address).orElse(UNREADABLE))
                .toList();
    }

    private static Optional<EmailAddress> address(@Nullable GraphAddress given) {
        try {
            return Optional.ofNullable(given).map(GraphAddress::address).map(EmailAddress::new);
        } catch (BadValue e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> headers(GraphMessage message) {
        Map<String, String> headers = new HashMap<>();
        if (message.internetMessageHeaders() != null) {
            message.internetMessageHeaders()
                    .forEach(header -> headers.putIfAbsent(
                            header.name().toLowerCase(Locale.ROOT),
                            Optional.ofNullable(header.value()).orElse("")));
        }
        return headers;
    }

    private static String html(GraphMessage.@Nullable Body body) {
        String content = body == null || body.content() == null ? "" : body.content();
        boolean text = body != null && "text".equalsIgnoreCase(body.contentType());
        return text ? "<pre>" + content.replace("&", "&amp;").replace("<", "&lt;") + "</pre>" : content;
    }
}
