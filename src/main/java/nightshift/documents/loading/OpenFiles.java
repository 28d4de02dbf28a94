package nightshift.documents.loading;

import java.util.Optional;

/**
 * Remembers beyond the death of this process which files are open. Without it a file that ends the process would be opened again after
 * each start, and nothing that came after it would ever be read.
 */
public interface OpenFiles {
    /** For readers of files whose end would harm nobody. */
    OpenFiles FORGOTTEN = new OpenFiles() {
        @Override
        public boolean open(String sha256) {
            return true;
        }

        @Override
        public void close(String sha256) {
            // nothing was noted
        }
    };

    /** @return false when processes died while this file was open, and it must not be opened again */
    boolean open(String sha256);

    /** It did no harm. */
    void close(String sha256);

    /** What is done with an open file. */
    @FunctionalInterface
    interface Reading<T, E extends Exception> {
        T read() throws E;
    }

    /** @return what was read; empty when the file must not be opened */
    default <T, E extends Exception> Optional<T> whileOpen(String sha256, Reading<T, E> reading) throws E {
        if (!open(sha256)) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.read());
        } finally {
            close(sha256);
        }
    }
}
