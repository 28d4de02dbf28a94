package nightshift.sandbox.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.sandbox.Books;
import nightshift.sandbox.SandboxRequest;
import nightshift.sandbox.SandboxResponse;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupplierListsTests {
    private final SupplierLists lists =
            new SupplierLists(new Books(), Clock.fixed(Instant.parse("2026-11-26T02:00:00Z"), ZoneOffset.UTC));

    SupplierListsTests() {
        for (int n = 0; n < 30; n++) {
            lists.put(SupplierLists.HARBOR, row("BS-" + n));
            lists.put(SupplierLists.ACME, row("SC-" + n));
        }
    }

    @Test
    void publishesStockAndCostAsText() {
        List<String> lines = harbor();

        assertThat(lines).hasSize(31);
        assertThat(lines.get(0))
                .isEqualTo("Item Number,Description,Qty Available,Your Cost,Freight,MAP,Currency,As Of");
        assertThat(lines.get(1)).isEqualTo("BS-0,\"Shelf 36\"\", 1\u00bd in\",40,55.20,4.10,,USD,2026-11-26");
    }

    @Test
    void publishesAWorkbookWithNumbersInIt() throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(get("/acme/list.xlsx").body()))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(31);
            assertThat(rows.get(1).getCellAsNumber(3)).hasValue(new BigDecimal("55.20"));
        }
    }

    @ParameterizedTest
    @EnumSource(BadList.class)
    void isOtherwiseInEachWayItCanBeBadAndGoodAgainAfterwards(BadList way) {
        lists.publish(SupplierLists.HARBOR, Optional.empty());
        List<String> good = harbor();
        lists.publish(SupplierLists.HARBOR, Optional.of(way));
        assertThat(harbor()).isNotEqualTo(good);
        lists.publish(SupplierLists.HARBOR, Optional.empty());
        assertThat(harbor()).isEqualTo(good);
    }

    @Test
    void breaksOffAfterFourRowsOfTen() {
        lists.publish(SupplierLists.HARBOR, Optional.of(BadList.FORTY_PERCENT));
        assertThat(harbor()).hasSize(13);
    }

    @Test
    void saysSomethingElseOfAnItem() {
        lists.change("BS-3", Optional.of(0), Optional.of(new BigDecimal("60.00")));
        assertThat(harbor().get(4)).contains(",0,60.00,");
    }

    private List<String> harbor() {
        return new String(get("/harbor/stock.csv").body(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private SandboxResponse get(String path) {
        return lists.answer(new SandboxRequest("GET", path, "", Map.of(), new byte[0], "http://127.0.0.1:1"));
    }

    private static SupplierRow row(String sku) {
        return new SupplierRow(
                sku,
                "Shelf 36\", 1\u00bd in",
                40,
                Optional.of(new BigDecimal("55.20")),
                new BigDecimal("4.10"),
                Optional.empty());
    }
}
