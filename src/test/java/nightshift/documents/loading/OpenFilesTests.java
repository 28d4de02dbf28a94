package nightshift.documents.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.ReasonKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

@ExtendWith(MigratedDatabase.class)
class OpenFilesTests {
    private static final DocumentSettings LIMITS =
            new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(30));
    private static final byte[] PDF = Pdfs.withLines("Shipped");
    private static final String SHA256 = Pdfs.source("slip.pdf", PDF).sha256();

    private final JdbcClient jdbc = JdbcClient.create(MigratedDatabase.fresh());

    @Test
    void opensAFileAgainAfterOneProcessDiedAndForgetsItWhenThatWentWell() {
        aProcessDiesWithItOpen();

        assertThat(load()).isInstanceOf(LoadedDocument.Readable.class);

        aProcessDiesWithItOpen();
        assertThat(load()).isInstanceOf(LoadedDocument.Readable.class);
        assertThat(notes()).isZero();
    }

    @Test
    void opensNoFileAgainThatTwoProcessesDiedOf() {
        aProcessDiesWithItOpen();
        aProcessDiesWithItOpen();

        for (int start = 0; start < 2; start++) {
            assertThat(load()).isInstanceOfSatisfying(LoadedDocument.Refused.class, refused -> {
                assertThat(refused.reason().kind()).isEqualTo(ReasonKind.UNREADABLE_DOCUMENT);
                assertThat(refused.reason().detail())
                        .startsWith("\"slip.pdf\" was open each time when Nightshift ended unexpectedly");
            });
        }
        assertThat(drawing().sizes(SHA256, PDF)).isEmpty();
        assertThat(drawing().png(SHA256, PDF, 1)).isEmpty();
        assertThat(drawing().png("1".repeat(64), PDF, 1)).as("another file").isPresent();
    }

    @Test
    void aFileThatCannotBeReadLeavesNoNote() {
        loader().load(Pdfs.source(
                "slip.pdf", "%PDF-1.7 and no more".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

        assertThat(notes()).isZero();
    }

    private void aProcessDiesWithItOpen() {
        assertThat(openFiles().open(SHA256)).isTrue();
    }

    private LoadedDocument load() {
        return loader().load(Pdfs.source("slip.pdf", PDF));
    }

    private DocumentLoader loader() {
        return new DocumentLoader(LIMITS, openFiles());
    }

    private PageDrawing drawing() {
        return new PageDrawing(LIMITS, openFiles());
    }

    /** Those of a process that has just begun. */
    private OpenFiles openFiles() {
        return new NotedOpenFiles(jdbc, new MovableClock());
    }

    private int notes() {
        return jdbc.sql("select count(*) from open_file").query(Integer.class).single();
    }
}
