package nightshift.summaries;

import java.net.URI;
import java.util.Optional;
import nightshift.operations.RunItem;

/** Where things are on the desk. */
public record DeskLinks(URI desk) {
    public URI run(long runId) {
        return at("/runs/" + runId);
    }

    public Optional<URI> item(RunItem item) {
        return item.decisionId().map(id -> at("/items/" + id));
    }

    private URI at(String path) {
        return URI.create(desk.toString().replaceAll("/+$", "") + path);
    }
}
