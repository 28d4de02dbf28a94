package nightshift.sandbox.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The folders and messages of one mailbox, and the log of what changed where. Guarded by the sandbox's lock. */
final class SimulatedMailbox {
    static final Set<String> FOLDERS =
            Set.of("inbox", "drafts", "sentitems", "deleteditems", "archive", "junkemail", "outbox");

    final String address;
    private final Map<String, SimulatedMessage> messages = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Own> own = new LinkedHashMap<>();
    boolean accessible = true;

    SimulatedMailbox(String address) {
        this.address = address;
    }

    /** @param folder where it changed: a move is a change in both folders */
    record Change(SimulatedMessage message, String folder) {}

    void add(SimulatedMessage message) {
        messages.put(message.immutableId, message);
        message.cameAt = changes.size();
        changed(message);
    }

    void changed(SimulatedMessage message) {
        message.version++;
        changes.add(new Change(message, message.folder));
    }

    void move(SimulatedMessage message, String folder) {
        changes.add(new Change(message, message.folder));
        message.folder = folder;
        message.cameAt = changes.size();
        message.movingId = "AAMkMoving-" + changes.size() + "-" + folder + "=";
        changed(message);
    }

    SimulatedMessage message(String id) {
        SimulatedMessage known = messages.get(id);
        return known != null
                ? known
                : messages.values().stream()
                        .filter(message -> message.hasId(id))
                        .findFirst()
                        .orElseThrow(GraphRefusal::notFound);
    }

    /** The conversation of a message that these headers of a mail refer to. */
    Optional<String> conversationAnsweredBy(Map<String, String> headers) {
        String referred = headers.getOrDefault("References", "") + " " + headers.getOrDefault("In-Reply-To", "");
        return messages.values().stream()
                .filter(message ->
                        referred.contains(message.json.path("internetMessageId").asText()))
                .map(message -> message.json.path("conversationId").asText())
                .findFirst();
    }

    List<SimulatedMessage> all() {
        return List.copyOf(messages.values());
    }

    List<SimulatedMessage> in(String folder) {
        return messages.values().stream()
                .filter(message -> message.folder.equals(folder))
                .toList();
    }

    /** How many changes there were: a delta link remembers it. */
    int changeCount() {
        return changes.size();
    }

    /** Messages that changed in this folder after so many changes, each once. */
    List<SimulatedMessage> changedIn(String folder, int after) {
        return changes.subList(after, changes.size()).stream()
                .filter(change -> change.folder().equals(folder))
                .map(Change::message)
                .distinct()
                .toList();
    }

    /** A folder that people made; like Outlook, it is found by its id only. */
    private record Own(String parent, String name) {}

    /**
     * @param parent key of the folder it lies in; empty: at the top
     * @return its key
     */
    String addFolder(String parent, String name) {
        String key = "own" + (own.size() + 1);
        own.put(key, new Own(parent, name));
        return key;
    }

    /** Keys of the folders that lie in this one; empty: at the top. */
    List<String> foldersIn(String parent) {
        return Stream.concat(
                        parent.isEmpty() ? FOLDERS.stream().sorted() : Stream.empty(),
                        own.entrySet().stream()
                                .filter(made -> made.getValue().parent().equals(parent))
                                .map(Map.Entry::getKey))
                .toList();
    }

    String nameOf(String folder) {
        return Optional.ofNullable(own.get(folder)).map(Own::name).orElse(folder);
    }

    /** The key of the folder with this well-known name or id. */
    String folder(String nameOrId) {
        String name = nameOrId.startsWith("folder-") ? nameOrId.substring("folder-".length()) : nameOrId;
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isThere = FOLDERS.contains(lower) || nameOrId.equals("folder-" + lower) && own.containsKey(lower);
        if (!isThere) {
            throw new GraphRefusal(404, "ErrorItemNotFound", "The specified folder could not be found in the store.");
        }
        return lower;
    }
}
