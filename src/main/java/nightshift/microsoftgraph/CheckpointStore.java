package nightshift.microsoftgraph;

import java.util.Optional;

/** Keeps the delta link of each mailbox folder for the consumer. It holds a token: never log it. */
public interface CheckpointStore {
    /** @param folder {@code mailbox/folder} */
    Optional<String> link(String folder);

    /** Called after every message of a page is done. */
    void save(String folder, String link);

    /** Graph dropped the link. */
    void forget(String folder);
}
