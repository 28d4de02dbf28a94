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
    void opensAFileAgainAfterAProcessDiedAndForgetsItWhenThatWentWell() {
        aProcessDies();
        for (int death = 0; death < 4; death++) {
            aProcessDiesWithItOpen();
            assertThat(notes()).isEqualTo(1);

            assertThat(load()).isInstanceOf(LoadedDocument.Readable.class);
            assertThat(notes()).isZero();
        }
    }

    /** The first that dies leaves no note of the file: it only makes those after it careful. */
    @Test
    void opensNoFileAgainThatThreeCarefulProcessesDiedOf() {
        aProcessDiesWithItOpen();
        assertThat(notes()).isZero();
        aProcessDiesWithItOpen();
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

    @Test
    void notesNothingWhereTheProcessBeforeEndedInGoodOrder() {
        NotedOpenFiles before = openFiles();
        before.open(SHA256);
        before.end();

        openFiles().open(SHA256);

        assertThat(notes()).isZero();
    }

    private void aProcessDies() {
        openFiles().open("2".repeat(64));
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
    private NotedOpenFiles openFiles() {
        return new NotedOpenFiles(jdbc, new MovableClock());
    }

    private int notes() {
        return jdbc.sql("select count(*) from open_file where sha256 <> ''")
                .query(Integer.class)
                .single();
    }
}
