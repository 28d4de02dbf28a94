package nightshift.sandbox.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** Whom Outlook proposes for a reply: the Reply-To where there is one, else the sender (microsoft-graph-mail 8). */
final class Recipients {
    private Recipients() {}

    static ArrayNode of(SimulatedMessage original, Way way) {
        ArrayNode to = GraphCall.JSON.createArrayNode();
        if (way == Way.FORWARD) {
            return to;
        }
        JsonNode replyTo = original.json.path("replyTo");
        if (replyTo.isEmpty()) {
            to.add(original.json.path("from").deepCopy());
        } else {
            replyTo.forEach(address -> to.add(address.deepCopy()));
        }
        return to;
    }

    /** Everybody else on the message, but not the mailbox itself. */
    static ArrayNode copied(SimulatedMessage original, Way way, String mailbox) {
        ArrayNode copied = GraphCall.JSON.createArrayNode();
        if (way == Way.REPLY_ALL) {
            for (String list : new String[] {"toRecipients", "ccRecipients"}) {
                original.json.path(list).forEach(address -> {
                    if (!address.at("/emailAddress/address").asText().equalsIgnoreCase(mailbox)) {
                        copied.add(address.deepCopy());
                    }
                });
            }
        }
        return copied;
    }
}
