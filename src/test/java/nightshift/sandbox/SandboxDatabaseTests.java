package nightshift.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxDatabaseTests {
    @TempDir
    Path folder;

    @Test
    void removesTheFileOfTheLastSandbox() throws IOException {
        Path file = Files.createFile(folder.resolve("sandbox.mv.db"));
        new SandboxDatabase("jdbc:h2:file:" + folder + "/sandbox;AUTO_SERVER=TRUE").remove();
        assertThat(file).doesNotExist();
    }

    @Test
    void leavesADatabaseAloneThatAnotherProcessHasOpen() throws Exception {
        String url = "jdbc:h2:file:" + folder + "/sandbox;AUTO_SERVER=TRUE";
        try (Connection open = DriverManager.getConnection(url)) {
            assertThat(open.isValid(1)).isTrue();
            assertThatThrownBy(() -> new SandboxDatabase(url).remove())
                    .hasMessageContaining("nightshift.sandbox.start=false");
            assertThat(folder.resolve("sandbox.mv.db")).exists();
        }
    }

    @Test
    void neverRemovesAnotherDatabase() throws IOException {
        Path file = Files.createFile(folder.resolve("nightshift.mv.db"));
        new SandboxDatabase("jdbc:h2:file:" + folder + "/nightshift;AUTO_SERVER=TRUE").remove();
        new SandboxDatabase("jdbc:postgresql://127.0.0.1/sandbox").remove();
        assertThat(file).exists();
    }
}
