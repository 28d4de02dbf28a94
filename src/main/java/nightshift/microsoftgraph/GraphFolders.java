package nightshift.microsoftgraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folders by the names that people see. Graph itself knows ids, and names of its own for a few. */
final class GraphFolders {
    private static final String NAMED = "$select=id,displayName&$top=100";

    private final GraphHttp http;
    private final GraphLinks links;

    GraphFolders(GraphHttp http, GraphLinks links) {
        this.http = http;
        this.links = links;
    }

    /**
     * What Graph calls this folder.
     *
     * @param folder an id, a well-known name, or a path of names: {@code inbox/Suppliers} below a well-known folder or an id,
     *     {@code /Suppliers/Harbor} from the top of the mailbox. Case does not matter
     * @throws GraphException with code {@code ErrorItemNotFound} where there is none; it says which are there
     */
    String id(String folder) throws GraphException {
        if (!folder.contains("/")) {
            return folder;
        }
        String[] names = folder.split("/", -1);
        String at = names[0].strip();
        for (int i = 1; i < names.length; i++) {
            at = child(at, names[i].strip(), folder);
        }
        return at;
    }

    private String child(String parent, String name, String path) throws GraphException {
        List<String> others = new ArrayList<>();
        URI uri = parent.isEmpty()
                ? links.mailbox(NAMED, "mailFolders")
                : links.mailbox(NAMED, "mailFolders", parent, "childFolders");
        while (uri != null) {
            JsonNode page = http.json(GraphCall.get(uri));
            Optional<String> found = named(page, name, others);
            if (found.isPresent()) {
                return found.get();
            }
            uri = next(page);
        }
        throw new GraphException(
                "There is no folder \"" + name + "\" of the path \"" + path + "\"; there "
                        + (others.isEmpty() ? "is none" : "are " + String.join(", ", others)),
                GraphError.of(404, "ErrorItemNotFound"),
                false,
                null);
    }

    private static Optional<String> named(JsonNode page, String name, List<String> others) {
        for (JsonNode folder : page.path("value")) {
            String display = folder.path("displayName").asText();
            if (display.equalsIgnoreCase(name)) {
                return Optional.of(folder.path("id").asText());
            }
            others.add(display);
        }
        return Optional.empty();
    }

    private @Nullable URI next(JsonNode page) throws GraphException {
        String link = page.path("@odata.nextLink").textValue();
        return link == null ? null : links.followed(link);
    }
}
