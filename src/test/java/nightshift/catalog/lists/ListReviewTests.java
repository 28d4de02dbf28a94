package nightshift.catalog.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListReviewTests {
    private static final String HEADER = String.join(",", SampleLists.COLUMNS);

    @TempDir
    private Path folder;

    private final Map<String, KnownValues> before = SampleLists.hundredBefore();
    private Optional<ListInForce> inForce =
            Optional.of(new ListInForce(SampleLists.COLUMNS, Instant.parse("2026-11-25T12:00:00Z"), 100, 100, 0, 0));

    @Test
    void takesAGoodList() throws IOException {
        assertThat(refusals(HEADER, SampleLists.hundredRows())).isEmpty();
    }

    @Test
    void takesAFirstListWithoutOneBefore() throws IOException {
        before.clear();
        inForce = Optional.empty();
        assertThat(refusals(HEADER, SampleLists.hundredRows())).isEmpty();
    }

    @Test
    void takesAListInWhichAFewThingsChanged() throws IOException {
        List<String> rows = SampleLists.hundredRows();
        rows.subList(0, 10).clear();
        rows.set(5, "S16,0,14.00");
        rows.add("NEW-1,5,3.00");
        assertThat(refusals(HEADER, rows)).isEmpty();
    }

    @Test
    void refusesAnEmptyList() throws IOException {
        assertThat(refusals(HEADER, List.of())).anyMatch(reason -> reason.contains("no rows"));
    }

    @Test
    void refusesAChangedHeader() throws IOException {
        assertThat(refusals("Part No,Qty Available,Dealer Cost,Retail", SampleLists.hundredRows()))
                .containsExactly("Its columns are others than before: new [Retail]");
    }

    /** A name with a line break was kept as two. */
    @Test
    void takesAColumnForTheSameThatWasKeptInTwoLines() throws IOException {
        inForce = Optional.of(new ListInForce(
                List.of("Part No", "Qty", "Available", "Dealer Cost"),
                Instant.parse("2026-11-25T12:00:00Z"),
                100,
                100,
                0,
                0));

        assertThat(refusals("Part No,\"Qty\nAvailable\",Dealer Cost", SampleLists.hundredRows()))
                .isEmpty();
    }

    @Test
    void refusesColumnsInAnotherOrder() throws IOException {
        List<String> rows = change(n -> "S" + n + "," + SampleLists.cost(n) + "," + n);
        assertThat(refusals("Part No,Dealer Cost,Qty Available", rows))
                .singleElement()
                .asString()
                .contains("their order");
    }

    @Test
    void refusesSwappedColumnsAlsoUnderTheirOldHeader() throws IOException {
        List<String> rows = change(n -> "S" + n + "," + SampleLists.cost(n) + "," + n);
        assertThat(refusals(HEADER, rows)).contains("Its stock column holds prices: 100 of 100 values have decimals");
    }

    @Test
    void refusesSwappedColumnsAlsoWherePricesAreWholeDollars() throws IOException {
        IntStream.rangeClosed(1, 100)
                .forEach(n ->
                        before.put("S" + n, new KnownValues(Optional.of(n), Optional.of(BigDecimal.valueOf(n + 10)))));
        assertThat(refusals(HEADER, change(n -> "S" + n + "," + (n + 10) + "," + n)))
                .contains("Stock and cost look swapped: in 100 of 100 rows one is what the other was before");
    }

    @Test
    void refusesFortyPercentOfTheRows() throws IOException {
        assertThat(refusals(HEADER, SampleLists.hundredRows().subList(0, 40)))
                .containsExactly("Of 100 items with a stock before 60 are missing, more than 20 %");
    }

    @Test
    void refusesAListOfOtherItemsWithAsManyRows() throws IOException {
        assertThat(refusals(HEADER, change(n -> "OTHER" + n + "," + n + "," + SampleLists.cost(n))))
                .containsExactly("Of 100 items with a stock before 100 are missing, more than 20 %");
    }

    @Test
    void refusesAListWhoseCostsAreBlank() throws IOException {
        assertThat(refusals(HEADER, change(n -> "S" + n + "," + n + ",")))
                .containsExactly("Of 100 items with a cost before 100 are missing, more than 20 %");
    }

    @Test
    void refusesWhatIsTooOldOrStillToComeOrOlderThanTheOneInForce() throws IOException {
        String header = HEADER + ",As of";
        inForce = Optional.empty();
        assertThat(refusals(header, rowsOf("2026-11-20")))
                .singleElement()
                .asString()
                .contains("older than 48 hours");
        assertThat(refusals(header, rowsOf("2026-12-24")))
                .singleElement()
                .asString()
                .contains("still to come");
        inForce = Optional.of(new ListInForce(
                List.of("Part No", "Qty Available", "Dealer Cost", "As of"), SampleLists.NOW, 100, 100, 0, 0));
        assertThat(refusals(header, rowsOf("2026-11-26")))
                .singleElement()
                .asString()
                .contains("the one in force");
    }

    @Test
    void refusesAnItemThatStandsThereTwiceWithDifferentValues() throws IOException {
        List<String> rows = SampleLists.hundredRows();
        rows.add("s5,6,15.25");
        assertThat(refusals(HEADER, rows))
                .containsExactly("1 items stand there twice with different values, such as s5 in line 102");
        rows.set(100, "s5,5,15.25");
        assertThat(refusals(HEADER, rows)).isEmpty();
    }

    @Test
    void refusesNegativeAbsurdAndUnreadableNumbersWhereTheyAreMany() throws IOException {
        List<String> rows = SampleLists.hundredRows();
        rows.set(0, "S1,-4,11.25");
        assertThat(refusals(HEADER, rows)).isEmpty();
        rows.set(1, "S2,n/a,12.25");
        assertThat(refusals(HEADER, rows))
                .containsExactly("2 of 100 rows have negative, absurd or unreadable values, such as"
                        + " stock \"-4\" in line 2, stock \"n/a\" in line 3");
    }

    @Test
    void refusesACostOfZero() throws IOException {
        List<String> rows = SampleLists.hundredRows();
        rows.set(41, "S42,42,0.00");
        assertThat(refusals(HEADER, rows)).containsExactly("1 of 100 items would cost 0, such as S42 in line 43");
    }

    @Test
    void refusesCostsThatMovedFarInManyRows() throws IOException {
        List<String> rows = SampleLists.hundredRows();
        IntStream.range(0, 21)
                .forEach(n -> rows.set(
                        n,
                        "S" + (n + 1) + "," + (n + 1) + ","
                                + SampleLists.cost(n + 1).multiply(new BigDecimal(n % 2 == 0 ? "1.4" : "0.6"))));
        assertThat(refusals(HEADER, rows)).containsExactly("The cost of 21 of 100 items moved by more than 25 %");
    }

    @Test
    void refusesCostsThatAllChangedByTheSameFactor() throws IOException {
        List<String> rows = change(n -> "S" + n + "," + n + ","
                + SampleLists.cost(n).multiply(new BigDecimal("0.92")).setScale(2, java.math.RoundingMode.HALF_UP));
        assertThat(refusals(HEADER, rows)).singleElement().asString().contains("0.92 times");
    }

    @Test
    void refusesAnotherCurrencyInAColumnOrBesideTheAmount() throws IOException {
        inForce = Optional.empty();
        assertThat(refusals(
                        HEADER + ",Currency",
                        SampleLists.hundredRows().stream()
                                .map(row -> row + ",CAD")
                                .toList()))
                .containsExactly("Its amounts are in CAD, the store's in USD");
        assertThat(refusals(
                        HEADER,
                        SampleLists.hundredRows().stream()
                                .map(row -> row + " EUR")
                                .toList()))
                .containsExactly("Its amounts are in EUR, the store's in USD");
    }

    @Test
    void refusesDamagedText() throws IOException {
        List<String> rows = SampleLists.hundredRows();
        rows.set(0, "S\uFFFD1,1,11.25");
        assertThat(refusals(HEADER, rows)).anyMatch(reason -> reason.contains("encoding"));
    }

    @Test
    void refusesAListThatWouldEmptyTheStore() throws IOException {
        assertThat(refusals(HEADER, change(n -> "S" + n + ",0," + SampleLists.cost(n))))
                .containsExactly("100 of 100 items that were in stock are out all at once");
    }

    @Test
    void keepsAMillionItemsApartInFewBytes() {
        SeenItems seen = new SeenItems();
        for (int n = 0; n < 1_000_000; n++) {
            assertThat(seen.add("SKU-" + n, n) == SeenItems.Seen.NEVER).isTrue();
        }
        assertThat(seen.add("SKU-77", 77)).isEqualTo(SeenItems.Seen.SAME);
        assertThat(seen.add("SKU-77", 78)).isEqualTo(SeenItems.Seen.OTHERWISE);
    }

    private static List<String> rowsOf(String date) {
        return SampleLists.hundredRows().stream().map(row -> row + "," + date).toList();
    }

    private static List<String> change(java.util.function.IntFunction<String> row) {
        return new ArrayList<>(IntStream.rangeClosed(1, 100).mapToObj(row).toList());
    }

    private List<String> refusals(String header, List<String> rows) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n");
        ListSettings list = SampleLists.stockAndCost();
        ListReview review = new ListReview(SampleLists.context(list, inForce));
        new ListReader(list, SampleLists.LIMITS, SampleLists.ZONE).read(file, new ListVisitor() {
            @Override
            public void header(List<String> columns) {
                review.header(columns);
            }

            @Override
            public void row(ListRow row) {
                review.row(
                        row,
                        row.sku().map(sku -> before.get(sku.key())).orElse(KnownValues.NOTHING) == null
                                ? KnownValues.NOTHING
                                : row.sku().map(sku -> before.get(sku.key())).orElse(KnownValues.NOTHING));
            }
        });
        return review.refusals().stream().map(ListRefusal::reason).toList();
    }
}
