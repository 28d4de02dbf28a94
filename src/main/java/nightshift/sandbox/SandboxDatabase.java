package nightshift.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    /** @throws IllegalStateException where another process has it open */
    void remove() {
        file().ifPresent(file -> refuseIfInUse(Path.of(file + ".mv.db")));
        file().ifPresent(file ->
                List.of(".mv.db", ".trace.db", ".lock.db").forEach(suffix -> delete(Path.of(file + suffix))));
    }

    private Optional<String> file() {
        Matcher matcher = FILE_URL.matcher(url);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static void refuseIfInUse(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse(path);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The database of the last sandbox cannot be opened: " + path, e);
        }
    }

    private static IllegalStateException inUse(Path path) {
        return new IllegalStateException("Another process works with the sandbox's database " + path
                + ". Stop it, or share its world with --nightshift.sandbox.start=false.");
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The database of the last sandbox could not be removed: " + path, e);
        }
    }
}
