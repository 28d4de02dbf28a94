package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.sandbox.SeedMail;

/** Turns a seed into a message as it lies in a mailbox. */
final class GraphSeeds {
    private GraphSeeds() {}

    /**
     * @param folder key of the folder it comes into
     * @param conversation of the mail it answers; else its own
     */
    static SimulatedMessage message(SeedMail mail, String folder, int number, Optional<String> conversation) {
        SimulatedMessage message = new SimulatedMessage(number, folder, json(mail, number, conversation));
        message.attachments.addAll(attachments(mail.files(), number));
        return message;
    }

    /** @param number which no other message, and no other set of files, has */
    static List<SimulatedAttachment> attachments(List<SeedMail.File> files, int number) {
        return IntStream.range(0, files.size())
                .mapToObj(place -> attachment(files.get(place), "attachment-" + number + "-" + (place + 1)))
                .toList();
    }

    private static SimulatedAttachment attachment(SeedMail.File file, String id) {
        return new SimulatedAttachment(id, file.name(), file.contentType(), file.content(), file.inline());
    }

    private static ObjectNode json(SeedMail mail, int number, Optional<String> conversation) {
        ObjectNode json = GraphCall.JSON.createObjectNode();
        json.put("subject", mail.subject()).put("isDraft", false).put("isRead", false);
        json.set("from", address(mail));
        json.set("sender", address(mail));
        addresses(json.putArray("toRecipients"), mail.headers().getOrDefault("To", mail.mailbox()));
        addresses(json.putArray("ccRecipients"), mail.headers().getOrDefault("Cc", ""));
        addresses(json.putArray("replyTo"), mail.headers().getOrDefault("Reply-To", ""));
        String received = mail.receivedAt().toString();
        json.put("receivedDateTime", received).put("sentDateTime", received).put("createdDateTime", received);
        json.put("lastModifiedDateTime", received);
        String id = mail.headers().getOrDefault("Message-ID", "<seed-" + number + "@sandbox.invalid>");
        json.put("internetMessageId", id).put("conversationId", conversation.orElse("conversation-" + number));
        json.putArray("categories");
        json.putObject("body").put("contentType", "html").put("content", mail.html());
        String preview =
                mail.html().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        json.put("bodyPreview", preview.substring(0, Math.min(255, preview.length())));
        ArrayNode headers = json.putArray("internetMessageHeaders");
        mail.headers()
                .forEach((name, value) -> headers.addObject().put("name", name).put("value", value));
        return json;
    }

    private static void addresses(ArrayNode into, String header) {
        for (String address : header.split(",")) {
            if (!address.isBlank()) {
                into.addObject().putObject("emailAddress").put("address", address.strip());
            }
        }
    }

    private static ObjectNode address(SeedMail mail) {
        ObjectNode from = GraphCall.JSON.createObjectNode();
        from.putObject("emailAddress").put("name", mail.fromName()).put("address", mail.fromAddress());
        return from;
    }
}
