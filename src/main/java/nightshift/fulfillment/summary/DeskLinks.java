package nightshift.fulfillment.summary;

import java.net.URI;
import java.util.Optional;
import nightshift.operations.RunItem;

/** Where things are on the desk. */
record DeskLinks(URI desk) {
    URI run(long runId) {
        return at("/runs/" + runId);
    }

    Optional<URI> item(RunItem item) {
        return item.decisionId().map(id -> at("/items/" + id));
    }

    private URI at(String path) {
        return URI.create(desk.toString().replaceAll("/+$", "") + path);
    }
}
