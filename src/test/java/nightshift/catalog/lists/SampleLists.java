package nightshift.catalog.lists;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.TestCatalog;
import org.jspecify.annotations.Nullable;

/** Settings and lists for tests. */
final class SampleLists {
    static final ZoneId ZONE = ZoneId.of("America/New_York");
    static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    static final ListLimits LIMITS = TestCatalog.LIMITS;
    static final List<String> COLUMNS = List.of("Part No", "Qty Available", "Dealer Cost");

    private SampleLists() {}

    static ListSettings both() {
        return settings(ListPurpose.BOTH, SkuRule.SAME, false, null);
    }

    /** The same without columns for freight and minimum price. */
    static ListSettings stockAndCost() {
        return TestCatalog.list(
                "Acme",
                ListPurpose.BOTH,
                new ListColumns(
                        List.of("Part No"),
                        List.of("Qty Available"),
                        List.of("Dealer Cost"),
                        List.of(),
                        List.of(),
                        List.of("Currency"),
                        List.of("As of")),
                List.of());
    }

    static ListSettings settings(ListPurpose purpose, SkuRule rule, boolean decimalComma, @Nullable String dateFormat) {
        return new ListSettings(
                "Acme",
                purpose,
                new ListColumns(
                        List.of("SKU", "Part No"),
                        List.of("Stock", "Qty Available"),
                        List.of("Cost", "Dealer Cost"),
                        List.of("Freight"),
                        List.of("MAP"),
                        List.of("Currency"),
                        List.of("As of")),
                List.of(new StockWord("In stock", 20), new StockWord("call", null), new StockWord("out", 0)),
                null,
                rule,
                null,
                null,
                null,
                decimalComma,
                dateFormat,
                null,
                null,
                List.of());
    }

    static ListContext context(ListSettings list, Optional<ListInForce> inForce) {
        return new ListContext(
                list, LIMITS, Optional.of(Currency.getInstance("USD")), inForce, NOW.minusSeconds(3600), NOW, ZONE);
    }

    /** A hundred items with stock n and a cost of 10.25 and n. */
    static Map<String, KnownValues> hundredBefore() {
        Map<String, KnownValues> before = new java.util.HashMap<>();
        for (int n = 1; n <= 100; n++) {
            before.put("S" + n, new KnownValues(Optional.of(n), Optional.of(cost(n))));
        }
        return before;
    }

    static BigDecimal cost(int n) {
        return new BigDecimal("10.25").add(BigDecimal.valueOf(n));
    }

    static List<String> hundredRows() {
        List<String> rows = new ArrayList<>();
        for (int n = 1; n <= 100; n++) {
            rows.add("S" + n + "," + n + "," + cost(n));
        }
        return rows;
    }
}
