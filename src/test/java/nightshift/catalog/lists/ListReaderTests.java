package nightshift.catalog.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTests {
    @TempDir
    private Path folder;

    private final List<ListRow> rows = new ArrayList<>();
    private List<String> columns = List.of();

    @Test
    void readsPartNumbersStockAndCostBelowATitle() throws IOException {
        read(
                SampleLists.both(),
                "Acme Bin Co stock list\n\nPart No,Qty Available,Dealer Cost,Freight,MAP\nAB-1,12,\"$1,240.50\",4.25,1999.00\n");
        assertThat(columns).startsWith("Part No", "Qty Available");
        ListRow row = rows.get(0);
        assertThat(row.usable()).isTrue();
        assertThat(row.line()).isEqualTo(4);
        assertThat(row.sku().orElseThrow().value()).isEqualTo("AB-1");
        assertThat(row.pieces()).contains(12);
        assertThat(row.cost()).contains(new BigDecimal("1240.50"));
        assertThat(row.freight()).contains(new BigDecimal("4.25"));
        assertThat(row.minimumAdvertised()).contains(new BigDecimal("1999.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void findsOutTheEncoding(String encoding) throws IOException {
        read(
                SampleLists.both(),
                "Part No;Qty Available;Dealer Cost;Description\nÄB-1;3;5.00;Größe\n",
                Charset.forName(encoding));
        assertThat(rows.get(0).partNumber()).isEqualTo("ÄB-1");
        assertThat(rows.get(0).damaged()).isFalse();
    }

    @Test
    void takesTheMarkOfTheEncodingForNoPartOfTheHeader() throws IOException {
        read(SampleLists.both(), "\uFEFFPart No\tQty Available\tDealer Cost\nA\t3\t5.00\n");
        assertThat(columns).first().isEqualTo("Part No");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {"12=12", "In stock=20", "in-stock=20", "50+=50", ">100=100", "12.0=12", "out=0", "'1,200'=1200"})
    void readsStockAsSuppliersWriteIt(String printed, int pieces) throws IOException {
        read(SampleLists.both(), "SKU|Stock|Cost\nA|" + printed + "|1.00\n");
        assertThat(rows.get(0).pieces()).contains(pieces);
    }

    @Test
    void knowsNoStockOfAWordThatSaysNone() throws IOException {
        read(SampleLists.both(), "SKU,Stock,Cost\nA,call,1.00\nB,,1.00\n");
        assertThat(rows).allMatch(ListRow::usable).allMatch(row -> row.stock().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "-3, 1.00, NEGATIVE",
        "2.5, 1.00, FRACTION",
        "maybe, 1.00, NOT_A_NUMBER",
        "5000000, 1.00, ABSURD",
        "1, 0.00, ZERO_COST",
        "1, (4.00), NEGATIVE",
        "1, 12..5, NOT_A_NUMBER",
        "1, 99999999, ABSURD",
        "1, '12,50', NOT_A_NUMBER",
        "1, #REF!, NOT_A_NUMBER"
    })
    void leavesOutRowsThatCannotBe(String stock, String cost, RowTrouble.Kind kind) throws IOException {
        read(SampleLists.both(), "SKU\tStock\tCost\nA\t" + stock + "\t" + cost + "\n");
        assertThat(rows.get(0).usable()).isFalse();
        assertThat(rows.get(0).has(kind)).isTrue();
    }

    @Test
    void readsDecimalCommasWhereTheSupplierWritesThem() throws IOException {
        read(SampleLists.settings(ListPurpose.COST, SkuRule.SAME, true, null), "SKU;Cost\nA;\"1.240,50 €\"\nB;12.50\n");
        assertThat(rows.get(0).cost()).contains(new BigDecimal("1240.50"));
        assertThat(rows.get(0).currencies()).containsExactly("EUR");
        assertThat(rows.get(1).usable()).isFalse();
    }

    @Test
    void makesTheStoresSkuOfThePartNumber() throws IOException {
        SkuRule rule = new SkuRule("ACM-", "", "NP-", "-US");
        read(SampleLists.settings(ListPurpose.STOCK, rule, false, null), "SKU,Stock\nacm-77,1\n88,1\n");
        assertThat(rows.get(0).sku().orElseThrow().value()).isEqualTo("NP-77-US");
        assertThat(rows.get(1).sku()).isEmpty();
    }

    @Test
    void readsWhenEachRowWasTrue() throws IOException {
        read(
                SampleLists.settings(ListPurpose.STOCK, SkuRule.SAME, false, "M/d/yyyy"),
                "SKU,Stock,As of\nA,1,11/25/2026\nB,1,2026-11-25\n");
        assertThat(rows.get(0).asOf()).contains(Instant.parse("2026-11-25T05:00:00Z"));
        assertThat(rows.get(1).usable()).isFalse();
    }

    @Test
    void readsAWorkbookRowByRow() throws IOException {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Acme", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("List");
            sheet.value(0, 0, "Acme price list");
            String[] header = {"Part No", "Qty Available", "Dealer Cost", "As of"};
            for (int column = 0; column < header.length; column++) {
                sheet.value(2, column, header[column]);
            }
            sheet.value(3, 0, 4711);
            sheet.value(3, 1, 8);
            sheet.value(3, 2, new BigDecimal("8.30"));
            sheet.value(3, 3, java.time.LocalDateTime.of(2026, 11, 26, 6, 30));
            sheet.style(3, 3).format("yyyy-mm-dd hh:mm").set();
            sheet.value(4, 0, "AB-2");
            sheet.value(4, 1, "In stock");
            sheet.value(4, 2, "$9.10");
        }
        read(SampleLists.both(), file);
        assertThat(rows.get(0).partNumber()).isEqualTo("4711");
        assertThat(rows.get(0).cost()).contains(new BigDecimal("8.3"));
        assertThat(rows.get(0).asOf()).contains(Instant.parse("2026-11-26T11:30:00Z"));
        assertThat(rows.get(1).pieces()).contains(20);
        assertThat(rows.get(1).cost()).contains(new BigDecimal("9.10"));
    }

    @Test
    void refusesWhatIsNoList() {
        assertThatThrownBy(() -> read(SampleLists.both(), "Dear customer,\nplease find our list attached\n"))
                .isInstanceOf(ListRefused.class)
                .hasMessageContaining("header");
        assertThatThrownBy(() -> read(SampleLists.both(), ""))
                .isInstanceOf(ListRefused.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> read(SampleLists.both(), "%PDF-1.7 ...")).hasMessageContaining("PDF");
        assertThatThrownBy(() -> read(SampleLists.both(), "PK\u0003\u0004 no workbook"))
                .isInstanceOfAny(ListRefused.class, IOException.class);
        assertThatThrownBy(() -> read(SampleLists.both(), "SKU,Stock,Cost\nA,1,1.00\n\"B,2,2.00\nC,3,3.00\n"))
                .isInstanceOf(ListRefused.class)
                .hasMessageContaining("quotation mark");
    }

    private void read(ListSettings list, String text) throws IOException {
        read(list, text, StandardCharsets.UTF_8);
    }

    private void read(ListSettings list, String text, Charset charset) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.write(file, text.getBytes(charset));
        read(list, file);
    }

    private void read(ListSettings list, Path file) throws IOException {
        new ListReader(list, SampleLists.LIMITS, SampleLists.ZONE).read(file, new ListVisitor() {
            @Override
            public void header(List<String> names) {
                columns = names;
            }

            @Override
            public void row(ListRow row) {
                rows.add(row);
            }
        });
    }
}
