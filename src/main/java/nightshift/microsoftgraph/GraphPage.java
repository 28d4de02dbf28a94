package nightshift.microsoftgraph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a delta. Entries may come several times and in any order: key on the id. Exactly one of the links is there.
 *
 * @param removedIds deleted, or moved out of the folder
 * @param nextLink go on with this at once, even when the page is empty
 * @param deltaLink the round is complete: ask with this next time. Holds a token, never log it
 */
public record GraphPage(
        List<GraphMessage> messages, List<String> removedIds, @Nullable String nextLink, @Nullable String deltaLink) {
    public GraphPage {
        messages = List.copyOf(messages);
        removedIds = List.copyOf(removedIds);
        if ((nextLink == null) == (deltaLink == null)) {
            throw new IllegalArgumentException("A delta page has either a nextLink or a deltaLink");
        }
    }

    @Override
    public String toString() {
        return "GraphPage[" + messages.size() + " messages, " + removedIds.size() + " removed, "
                + (nextLink == null ? "complete" : "more to come") + "]";
    }
}
