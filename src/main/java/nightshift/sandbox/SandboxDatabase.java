package nightshift.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The database of the sandbox profile. A fresh world needs a fresh database, else all mail would be known already. Only a
 * file named {@code sandbox} is ever removed.
 */
final class SandboxDatabase {
    private static final Pattern FILE_URL = Pattern.compile("jdbc:h2:(?:file:)?([^;]*[/\\\\]sandbox)(?:;.*)?");

    private final String url;

    SandboxDatabase(String url) {
        this.url = url;
    }

    void remove() {
        file().ifPresent(file ->
                List.of(".mv.db", ".trace.db", ".lock.db").forEach(suffix -> delete(Path.of(file + suffix))));
    }

    private Optional<String> file() {
        Matcher matcher = FILE_URL.matcher(url);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The database of the last sandbox could not be removed: " + path, e);
        }
    }
}
