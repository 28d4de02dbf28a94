package nightshift.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Large answers of remote systems, kept in files of ours while they are read, so that none of them has to fit into memory. */
public final class Downloads {
    private Downloads() {}

    /**
     * A new file with these bytes; who asked for it removes it as soon as it is read. Not when the process ends: it would have to
     * remember each file it ever had until then.
     */
    public static Path keep(@Nullable InputStream content) throws IOException {
        return keep(content, Files.createTempFile("nightshift-", ".download"));
    }

    /**
     * The answer to a download, where it is one (HTTP 200). What is refused is closed first: it would hold its connection until the exchange ends, and a
     * step that is repeated within it would wait for one in vain.
     *
     * @throws E what to say where it is none
     */
    public static <E extends Exception> Path keep(int status, @Nullable InputStream content, Supplier<E> refusal)
            throws IOException, E {
        if (status == 200) {
            return keep(content);
        }
        if (content != null) {
            content.close();
        }
        throw refusal.get();
    }

    static Path keep(@Nullable InputStream content, Path file) throws IOException {
        if (content != null) {
            try (content) {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        }
        return file;
    }

    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
