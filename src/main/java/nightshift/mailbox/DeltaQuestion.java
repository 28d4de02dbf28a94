package nightshift.mailbox;

import java.time.Instant;
import java.util.Optional;
import nightshift.core.EmailAddress;

/**
 * What changed in a folder? Body of {@code direct:mailbox-delta}.
 *
 * @param folder well-known name such as {@code inbox}
 * @param link nextLink or deltaLink of the page before; empty: begin
 * @param since only used to begin: mail received before is not given
 */
public record DeltaQuestion(EmailAddress mailbox, String folder, Optional<String> link, Optional<Instant> since) {
    /** The link holds a token. */
    @Override
    public String toString() {
        return "DeltaQuestion[" + mailbox + "/" + folder + (link.isPresent() ? ", goes on" : ", begins") + "]";
    }
}
