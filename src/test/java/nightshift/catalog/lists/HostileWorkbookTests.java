package nightshift.catalog.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small workbooks that would fill the memory, or that no program wrote. */
class HostileWorkbookTests {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private final List<ListRow> rows = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"1E900000000", "1E-900000000"})
    void takesANumberOfABillionDigitsForNone(String number) throws IOException {
        Path file = workbook();
        replace(file, SHEET, "<v>777</v>", "<v>" + number + "</v>");

        read(file);

        assertThat(rows).singleElement().satisfies(row -> assertThat(row.troubles())
                .extracting(RowTrouble::kind)
                .containsExactly(RowTrouble.Kind.NOT_A_NUMBER));
    }

    @Test
    void refusesACellBeyondTheLastColumnThatThereIs() throws IOException {
        Path file = workbook();
        replace(file, SHEET, "r=\"B2\"", "r=\"ZZZZZA2\"");

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ListRefused.class)
                .hasMessageContaining("beyond the last column");
    }

    @Test
    void refusesACellWithoutAProperAddress() throws IOException {
        Path file = workbook();
        replace(file, SHEET, "r=\"B2\"", "r=\"!\"");

        assertThatThrownBy(() -> read(file)).isInstanceOf(ListRefused.class).hasMessageContaining("cannot be read");
    }

    @Test
    void refusesASmallFileThatUnpacksToALargeOne() throws IOException {
        Path file = workbook();
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        texts.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                .getBytes(StandardCharsets.UTF_8));
        byte[] text = ("<si><t>" + "a".repeat(1 << 20) + "</t></si>").getBytes(StandardCharsets.UTF_8);
        for (int megabyte = 0; megabyte < 130; megabyte++) {
            texts.write(text);
        }
        texts.write("</sst>".getBytes(StandardCharsets.UTF_8));
        write(file, "xl/sharedStrings.xml", texts.toByteArray());

        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(ListRefused.class)
                .hasMessageContaining("unpacks to more than");
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Acme", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("List");
            sheet.value(0, 0, "SKU");
            sheet.value(0, 1, "Stock");
            sheet.value(0, 2, "Cost");
            sheet.value(1, 0, "AB-1");
            sheet.value(1, 1, 777);
            sheet.value(1, 2, 8);
        }
        return file;
    }

    private static void replace(Path file, String part, String what, String with) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            String before = Files.readString(zip.getPath(part));
            assertThat(before).contains(what);
            Files.writeString(zip.getPath(part), before.replace(what, with));
        }
    }

    private static void write(Path file, String part, byte[] content) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.write(zip.getPath(part), content);
        }
    }

    private void read(Path file) throws IOException {
        new ListReader(SampleLists.both(), SampleLists.LIMITS, SampleLists.ZONE).read(file, new ListVisitor() {
            @Override
            public void header(List<String> names) {
                // only its rows matter here
            }

            @Override
            public void row(ListRow row) {
                rows.add(row);
            }
        });
    }
}
