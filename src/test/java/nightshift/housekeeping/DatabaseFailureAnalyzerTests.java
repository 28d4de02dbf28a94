package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.util.TestSocketUtils;

class DatabaseFailureAnalyzerTests {
    @TempDir
    private Path folder;

    @Test
    void namesTheFileThatAnotherProcessHasOpen() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("nightshift");
        DriverManager.getConnection(url, "nightshift", "").close();
        Path file = folder.resolve("nightshift.mv.db");
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(sentence(url, "nightshift"))
                    .startsWith("The database file " + file + ": another process has it open")
                    .contains("AUTO_SERVER=TRUE");
        }
    }

    @Test
    void saysThatThePasswordIsWrong() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("nightshift");
        DriverManager.getConnection(url, "nightshift", "right").close();
        assertThat(sentence(url, "nightshift")).contains("spring.datasource.username and password");
    }

    @Test
    void saysThatTheFileIsDamaged() throws IOException {
        Files.write(folder.resolve("nightshift.mv.db"), new byte[64 * 1024]);
        assertThat(sentence("jdbc:h2:file:" + folder.resolve("nightshift"), "nightshift"))
                .contains("Restore the last backup");
    }

    @Test
    void saysThatPostgresqlDoesNotAnswerAndShowsNoPassword() {
        String url = "jdbc:postgresql://127.0.0.1:" + TestSocketUtils.findAvailableTcpPort() + "/night?password=secret";
        assertThat(sentence(url, "nightshift"))
                .contains("cannot be reached")
                .contains("spring.datasource.url")
                .doesNotContain("secret");
    }

    @Test
    void saysThatTheDiskIsFull() {
        SQLException full = new SQLException("General error", new IOException("No space left on device"));
        assertThat(new DatabaseFailureAnalyzer(
                                new MockEnvironment().withProperty("spring.datasource.url", "jdbc:h2:./data/x"))
                        .analyze(new IllegalStateException(full))
                        .getDescription())
                .endsWith("data/x.mv.db: its disk is full (No space left on device)");
    }

    private static String sentence(String url, String user) {
        Throwable failure =
                catchThrowable(() -> DriverManager.getConnection(url, user, "").close());
        return new DatabaseFailureAnalyzer(new MockEnvironment().withProperty("spring.datasource.url", url))
                .analyze(new IllegalStateException(failure))
                .getDescription();
    }
}
