package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipPartsTests {
    private static final ZipParts.Limits SMALL = new ZipParts.Limits(3, 4 << 20, 20, 2);

    @Test
    void givesTheFilesAndThoseOfAnArchiveWithin() {
        byte[] inner = zip(Map.of("b.pdf", new byte[] {2}));

        ZipParts parts = ZipParts.read(zip(Map.of("a.pdf", new byte[] {1}, "more.zip", inner)), SMALL);

        assertThat(parts.refusal()).isEmpty();
        assertThat(parts.files()).extracting(MailFile::name).containsExactly("a.pdf", "more.zip/b.pdf");
    }

    @Test
    void refusesTooManyFiles() {
        byte[] one = {1};

        assertThat(ZipParts.read(zip(Map.of("a", one, "b", one, "c", one, "d", one)), SMALL)
                        .refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("more than 3 files"));
    }

    @Test
    void refusesABomb() {
        assertThat(ZipParts.read(zip(Map.of("zeros", new byte[3 << 20])), SMALL).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("zip bomb"));
    }

    @Test
    void refusesMoreThanItMayUnpackInAll() {
        ZipParts.Limits anyRatio = new ZipParts.Limits(3, 4 << 20, 100_000, 2);
        Map<String, byte[]> files = Map.of("a", new byte[3 << 20], "b", new byte[3 << 20]);

        assertThat(ZipParts.read(zip(files), anyRatio).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("4 MB"));
    }

    @Test
    void refusesArchivesNestedTooDeep() {
        byte[] deep = zip(Map.of("1.zip", zip(Map.of("2.zip", zip(Map.of("a.pdf", new byte[] {1}))))));

        assertThat(ZipParts.read(deep, SMALL).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("deeper than 2"));
    }

    @Test
    void refusesWhatIsNoArchive() {
        assertThat(ZipParts.read(new byte[] {'P', 'K', 3, 4, 9, 9}, SMALL).refusal())
                .isPresent();
    }

    /** The Finder, and Windows, put files of their own beside those that somebody packed. */
    @Test
    void leavesOutWhatMacAndWindowsAddOfTheirOwn() {
        byte[] one = {1};
        ZipParts.Limits single = new ZipParts.Limits(1, 4 << 20, 20, 2);

        ZipParts parts = ZipParts.read(
                zip(Map.of(
                        "slips/slip.pdf", one,
                        "__MACOSX/slips/._slip.pdf", one,
                        "slips/._slip.pdf", one,
                        "slips/.DS_Store", one,
                        "slips/Thumbs.db", one,
                        "desktop.ini", one)),
                single);

        assertThat(parts.files()).extracting(MailFile::name).containsExactly("slips/slip.pdf");
    }

    @Test
    void readsNamesThatWindowsWroteInItsOldCharacters() {
        byte[] archive = zip(Map.of("Lieferschein Müller.pdf", new byte[] {1}), Charset.forName("IBM437"));

        ZipParts parts = ZipParts.read(archive, SMALL);

        assertThat(parts.refusal()).isEmpty();
        assertThat(parts.files()).extracting(MailFile::name).containsExactly("Lieferschein Müller.pdf");
    }

    @Test
    void saysWhereNothingIsInIt() {
        assertThat(ZipParts.read(zip(Map.of("__MACOSX/._slip.pdf", new byte[] {1})), SMALL)
                        .refusal())
                .hasValue("The zip archive is empty or no zip archive");
    }

    @Test
    void refusesAnEndlessNumberOfFilesOfTheirOwnToo() {
        Map<String, byte[]> many = new TreeMap<>();
        for (int number = 0; number < 24; number++) {
            many.put("__MACOSX/._" + number, new byte[] {1});
        }

        assertThat(ZipParts.read(zip(many), SMALL).refusal())
                .hasValueSatisfying(why -> assertThat(why).contains("more than 3 files"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc/passwd",
        "C:\\Users\\x\\slip.pdf, C/Users/x/slip.pdf",
        "/abs/slip.pdf, abs/slip.pdf",
        "a/./.../b.pdf, a/b.pdf",
        "'..', unnamed"
    })
    void makesNamesSafe(String given, String safe) {
        assertThat(new MailFile(given, "", new byte[0]).name()).isEqualTo(safe);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        return zip(files, StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
