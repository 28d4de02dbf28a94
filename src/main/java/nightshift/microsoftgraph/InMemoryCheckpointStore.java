package nightshift.microsoftgraph;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Forgets everything at the end of the process: the folder is then read again from {@code since}. */
final class InMemoryCheckpointStore implements CheckpointStore {
    private final Map<String, String> links = new ConcurrentHashMap<>();

    @Override
    public Optional<String> link(String folder) {
        return Optional.ofNullable(links.get(folder));
    }

    @Override
    public void save(String folder, String link) {
        links.put(folder, link);
    }

    @Override
    public void forget(String folder) {
        links.remove(folder);
    }
}
