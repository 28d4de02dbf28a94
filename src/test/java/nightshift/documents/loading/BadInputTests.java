package nightshift.documents.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.unit.DataSize;

/** Each file of the bad-input samples gives text or a clear refusal, never a crash or an empty document. */
class BadInputTests {
    private static final Path SAMPLES =
            Path.of(System.getProperty("nightshift.shared", "../shared"), "samples", "bad-input");

    private final DocumentLoader loader =
            new DocumentLoader(new DocumentSettings(100, DataSize.ofMegabytes(25), Duration.ofSeconds(20)));

    @TestFactory
    Stream<DynamicTest> readsOrRefusesEachDamagedFile() throws IOException {
        assumeTrue(Files.exists(SAMPLES), "the bad-input samples are not beside this checkout");
        return Files.readAllLines(SAMPLES.resolve("truth.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(row -> dynamicTest(row[0] + " " + row[1], () -> check(row[0], row[1], row[2])));
    }

    private void check(String file, String expected, String category) throws IOException {
        byte[] content = Files.readAllBytes(SAMPLES.resolve(file));
        LoadedDocument loaded =
                Assertions.assertTimeout(Duration.ofMinutes(2), () -> loader.load(Pdfs.source(file, content)));
        if (expected.equals("text")) {
            assertThat(loaded).isInstanceOf(LoadedDocument.Readable.class);
            assertThat(((LoadedDocument.Readable) loaded).document().text()).isNotBlank();
            return;
        }
        assertThat(loaded).isInstanceOf(LoadedDocument.Refused.class);
        String sentence = ((LoadedDocument.Refused) loaded).reason().detail();
        if (expected.equals("needs-password")) {
            assertThat(sentence).contains("locked with a password");
        } else if (category.equals("certificate-encrypted")) {
            assertThat(sentence).contains("certificate");
        } else if (expected.equals("no-text")) {
            assertThat(sentence).contains("has no text");
        } else {
            assertThat(sentence).matches(".*(damaged|not one).*");
        }
    }
}
