package nightshift.sandbox.graph;

import java.util.Arrays;
import java.util.Optional;

/** How a draft follows from a message that lies there. */
enum Way {
    REPLY("createReply", "RE: "),
    REPLY_ALL("createReplyAll", "RE: "),
    FORWARD("createForward", "FW: ");

    private final String action;
    private final String prefix;

    Way(String action, String prefix) {
        this.action = action;
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }

    static Optional<Way> of(String action) {
        return Arrays.stream(values()).filter(way -> way.action.equals(action)).findFirst();
    }
}
