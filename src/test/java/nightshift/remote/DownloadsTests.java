package nightshift.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadsTests {
    @TempDir
    private Path folder;

    private Path empty;

    @BeforeEach
    void emptyFile() throws IOException {
        empty = Files.createFile(folder.resolve("list.download"));
    }

    @Test
    void keepsWhatCameUntilItIsRemoved() throws IOException {
        Path file = Downloads.keep(bytes("SKU,Stock"), empty);
        assertThat(file).hasContent("SKU,Stock");
        Downloads.remove(file);
        Downloads.remove(file);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsAnEmptyFileOfNoAnswer() throws IOException {
        assertThat(Downloads.keep(null, empty)).isEmptyFile();
    }

    @Test
    void leavesNothingOfADownloadThatBrokeOff() {
        InputStream cut = new SequenceInputStream(bytes("SKU,St"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        });
        assertThatThrownBy(() -> Downloads.keep(cut, empty)).hasMessage("Connection reset");
        assertThat(folder).isEmptyDirectory();
    }

    /** It would hold its connection until the exchange ends. */
    @Test
    void closesWhatIsRefused() {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream answer = new FilterInputStream(bytes("Not found")) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        assertThatThrownBy(() -> Downloads.keep(404, answer, () -> new IOException("no list there")))
                .hasMessage("no list there");
        assertThat(closed).isTrue();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
