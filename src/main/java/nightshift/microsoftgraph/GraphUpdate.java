package nightshift.microsoftgraph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change to a message. Categories are replaced by Graph as a whole, so the component reads, adds, removes and writes them
 * with {@code If-Match}.
 *
 * @param read null: leave as it is
 */
public record GraphUpdate(List<String> addCategories, List<String> removeCategories, @Nullable Boolean read) {
    public GraphUpdate {
        addCategories = List.copyOf(addCategories);
        removeCategories = List.copyOf(removeCategories);
    }
}
