package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import nightshift.sandbox.SeedMail;

/** Turns a seed into a message as it lies in a mailbox. */
final class GraphSeeds {
    private GraphSeeds() {}

    static SimulatedMessage message(SeedMail mail, int number) {
        SimulatedMessage message = new SimulatedMessage(
                String.valueOf(number), mail.folder().toLowerCase(Locale.ROOT), json(mail, number));
        int file = 0;
        for (SeedMail.File seed : mail.files()) {
            message.attachments.add(new SimulatedAttachment(
                    "attachment-" + number + "-" + ++file,
                    seed.name(),
                    seed.contentType(),
                    seed.content(),
                    seed.inline()));
        }
        return message;
    }

    private static ObjectNode json(SeedMail mail, int number) {
        ObjectNode json = GraphCall.JSON.createObjectNode();
        json.put("subject", mail.subject()).put("isDraft", false).put("isRead", false);
        json.set("from", address(mail));
        json.set("sender", address(mail));
        json.putArray("toRecipients").addObject().putObject("emailAddress").put("address", mail.mailbox());
        String received = mail.receivedAt().toString();
        json.put("receivedDateTime", received).put("sentDateTime", received).put("createdDateTime", received);
        json.put("lastModifiedDateTime", received);
        String id = mail.headers().getOrDefault("Message-ID", "<seed-" + number + "@sandbox.invalid>");
        json.put("internetMessageId", id).put("conversationId", "conversation-" + number);
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

    private static ObjectNode address(SeedMail mail) {
        ObjectNode from = GraphCall.JSON.createObjectNode();
        from.putObject("emailAddress").put("name", mail.fromName()).put("address", mail.fromAddress());
        return from;
    }
}
