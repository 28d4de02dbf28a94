package nightshift.sandbox.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * A message as it lies in a simulated mailbox, for tests and the comparison with what was expected.
 *
 * @param id immutable
 * @param answers id of the message it is a reply to or a forward of; empty for others
 * @param to recipients of all kinds
 * @param files names of what is attached
 */
public record MailView(
        String id,
        String internetMessageId,
        String conversationId,
        String folder,
        String from,
        List<String> to,
        String subject,
        String html,
        List<String> categories,
        List<String> files,
        boolean draft,
        String answers) {
    public MailView {
        to = List.copyOf(to);
        categories = List.copyOf(categories);
        files = List.copyOf(files);
    }

    static MailView of(SimulatedMessage message) {
        return new MailView(
                message.immutableId,
                message.json.path("internetMessageId").asText(),
                message.json.path("conversationId").asText(),
                message.folder,
                message.json.at("/from/emailAddress/address").asText().toLowerCase(Locale.ROOT),
                recipients(message),
                message.json.path("subject").asText(),
                message.json.at("/body/content").asText(),
                texts(message, "categories"),
                message.attachments.stream().map(SimulatedAttachment::name).toList(),
                message.isDraft(),
                message.answers);
    }

    private static List<String> recipients(SimulatedMessage message) {
        return List.of("toRecipients", "ccRecipients", "bccRecipients").stream()
                .flatMap(list -> StreamSupport.stream(message.json.path(list).spliterator(), false))
                .map(to -> to.at("/emailAddress/address").asText().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> texts(SimulatedMessage message, String list) {
        return StreamSupport.stream(message.json.path(list).spliterator(), false)
                .map(one -> one.asText())
                .toList();
    }
}
