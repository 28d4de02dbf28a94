package nightshift.catalog;

import static java.util.stream.Collectors.joining;
import static nightshift.catalog.PrintedLists.list;
import static nightshift.catalog.PrintedLists.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.Money;
import nightshift.core.Sku;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list is put in force whole, or everything stays as it was: on H2 here, on PostgreSQL by {@code ListIntakeOnPostgreSqlIT}. */
@ExtendWith(MigratedDatabase.class)
class ListIntakeTests {
    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private ListRig rig;
    private JdbcTemplate jdbc;
    private SupplierFeeds feeds;
    private StockHistory stocks;
    private PriceHistory prices;
    private List<String> accept = List.of();
    private List<String> freight = List.of("Freight");
    private List<String> map = List.of();
    private int files;

    @BeforeEach
    void freshDatabase() {
        rig = new ListRig(MigratedDatabase.fresh(), clock, 10);
        jdbc = rig.jdbc;
        feeds = rig.feeds;
        stocks = rig.stocks;
        prices = rig.prices;
    }

    @Test
    void putsAListInForceWithItsHistory() {
        item("S1", "Acme");
        assertThat(take(list(rows(100, row -> row))).orElseThrow().feed().accepted())
                .isTrue();
        SupplierItem item = supplied("S1");
        assertThat(item.stock()).contains(1);
        assertThat(item.cost().orElseThrow().amount()).isEqualByComparingTo("11.25");
        assertThat(item.freight().orElseThrow().amount()).isEqualByComparingTo("2");
        assertThat(stocks.of(new Sku("S2"), Instant.EPOCH))
                .singleElement()
                .extracting(StockPoint::quantity)
                .isEqualTo(Optional.of(2));
        assertThat(prices.of(new Sku("S1"), Instant.EPOCH)).hasSize(1);
        assertThat(prices.of(new Sku("S2"), Instant.EPOCH)).isEmpty();
    }

    @Test
    void leavesEverythingAsItWasWhereAListIsRefusedAndTellsItOnce() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(2));
        String bad = list(rows(40, row -> row));
        ListOutcome refused = take(bad).orElseThrow();
        assertThat(refused.feed().accepted()).isFalse();
        assertThat(refused.feed().reasons())
                .containsExactly("Of 100 items with a stock before 60 are missing, more than 20 %");
        assertThat(refused.before()).isPresent();
        assertThat(jdbc.queryForObject("select count(*) from supplier_item where stock is not null", Integer.class))
                .isEqualTo(100);
        assertThat(supplied("S100").stockAsOf())
                .contains(refused.before().orElseThrow().asOf());
        assertThat(take(bad)).isEmpty();
    }

    @Test
    void forgetsWhatTheNewListDoesNotNameAndKeepsWhatItCannotSay() {
        take(list(rows(110, row -> row)));
        Instant first = supplied("S7").stockAsOf().orElseThrow();
        clock.forward(Duration.ofHours(2));
        assertThat(take(list(rows(109, row -> row.startsWith("S7,") ? "S7,-5,17.25,2" : row)))
                        .orElseThrow()
                        .feed()
                        .leftOut())
                .isEqualTo(1);
        assertThat(supplied("S7").stock()).contains(7);
        assertThat(supplied("S7").stockAsOf()).contains(first);
        assertThat(supplied("S8").stockAsOf().orElseThrow()).isAfter(first);
        assertThat(jdbc.queryForObject("select count(*) from supplier_item where sku_key = 'S110'", Integer.class))
                .isZero();
        assertThat(stocks.of(new Sku("S110"), Instant.EPOCH))
                .extracting(StockPoint::quantity)
                .containsExactly(Optional.of(110), Optional.empty());
    }

    @Test
    void takesTheSameFileOnceUnlessItWasConfirmedLater() {
        String text = list(rows(100, row -> row));
        assertThat(take(text)).isPresent();
        assertThat(take(text)).isEmpty();
        Instant first = supplied("S1").stockAsOf().orElseThrow();
        clock.forward(Duration.ofHours(5));
        assertThat(take(text)).isPresent();
        assertThat(supplied("S1").stockAsOf().orElseThrow()).isAfter(first);
    }

    @Test
    void takesARefusedFileThatAPersonWantsUsed() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        String half = list(rows(50, row -> row));
        accept = List.of(take(half).orElseThrow().feed().shortFingerprint());
        assertThat(take(half).orElseThrow().feed().accepted()).isTrue();
        assertThat(jdbc.queryForObject("select count(*) from supplier_item", Integer.class))
                .isEqualTo(50);
    }

    @Test
    void changesNothingWhereTakingItFailsHalfway() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        jdbc.execute("alter table stock_point add constraint no_nine check (quantity <> 9001)");
        String text = list(
                rows(100, row -> row.startsWith("S90,") ? "S90,9001,100.25,2" : row.replace(",11.25,", ",11.26,")));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> take(text)))
                .isNotNull();
        assertThat(supplied("S1").cost().orElseThrow().amount()).isEqualByComparingTo("11.25");
        assertThat(feeds.newest()).hasSize(1);
    }

    @Test
    void rewritesNoItemWhereTheNextListSaysTheSame() {
        take(list(rows(100, row -> row)));
        Instant first = supplied("S1").stockAsOf().orElseThrow();
        List<java.util.Map<String, Object>> before = jdbc.queryForList("select * from supplier_item order by sku_key");
        clock.forward(Duration.ofHours(5));
        ListOutcome outcome = take(list(rows(100, row -> row))).orElseThrow();
        assertThat(outcome.feed().impact()).isEqualTo(new ListImpact(100, 0, 0, 0, 0, 0, 0));
        assertThat(jdbc.queryForList("select * from supplier_item order by sku_key"))
                .isEqualTo(before)
                .allMatch(row -> row.get("stock_as_of") == null && row.get("cost_as_of") == null);
        assertThat(supplied("S1").stockAsOf().orElseThrow()).isEqualTo(first.plus(Duration.ofHours(5)));
        assertThat(supplied("S1").costAsOf()).isEqualTo(supplied("S1").stockAsOf());
    }

    @Test
    void keepsTheTimeOfARowOnlyWhereItIsAnotherThanThatOfItsList() {
        freight = List.of();
        String others = "D,1,2.50,2026-11-22\nE,1,2.50,2026-11-22\nF,1,2.50,2026-11-22\n";
        take("SKU,Stock,Cost,As of\nA,1,2.50,2026-11-23\nB,2,2.50,2026-11-22\nC,3,2.50,2026-11-23\n" + others);
        clock.forward(Duration.ofHours(20));
        take("SKU,Stock,Cost,As of\nA,1,2.50,2026-11-23T12:00\nB,2,2.50,2026-11-22\nC,,2.50,2026-11-23T12:00\n"
                + others);
        assertThat(supplied("A").stockAsOf()).contains(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(supplied("B").stockAsOf()).contains(Instant.parse("2026-11-22T00:00:00Z"));
        assertThat(supplied("C").stock())
                .as("not known now, so what was known grows old")
                .contains(3);
        assertThat(supplied("C").stockAsOf()).contains(Instant.parse("2026-11-23T00:00:00Z"));
        assertThat(jdbc.queryForList(
                        "select sku_key from supplier_item where stock_as_of is not null order by sku_key",
                        String.class))
                .containsExactly("B", "C", "D", "E", "F");
    }

    @Test
    void takesAListThatIsTooLongForMemoryAsItTakesAShortOne() {
        take(list(rows(26_000, row -> row)));
        clock.forward(Duration.ofHours(1));
        String next = list(rows(25_990, row -> row.startsWith("S7,") ? "S7,8,17.25,2" : row.replace(".25,2", ".75,2")));
        assertThat(take(next).orElseThrow().feed().impact()).isEqualTo(new ListImpact(26_000, 10, 0, 1, 25_989, 0, 0));
        assertThat(supplied("S7").stock()).contains(8);
        assertThat(supplied("S25990").cost().orElseThrow().amount()).isEqualByComparingTo("26000.75");
        assertThat(jdbc.queryForObject("select count(*) from supplier_item where cost is not null", Integer.class))
                .isEqualTo(25_990);
        assertThat(jdbc.queryForObject("select count(*) from stock_point where quantity is null", Integer.class))
                .isEqualTo(10);
    }

    @Test
    void keepsFreightAndMinimumPriceWhereTheListSaysNothingOfThem() {
        map = List.of("MAP");
        take("SKU,Stock,Cost,Freight,MAP\n" + tenRows("2.50,40"));
        clock.forward(Duration.ofHours(1));
        take("SKU,Stock,Cost,Freight,MAP\nS1,2,11.00,,\nS2,2,,3.50,45\n"
                + tenRows("2.50,40").lines().skip(2).collect(joining("\n")));

        assertThat(supplied("S1").freight()).contains(Money.of("2.50", "USD"));
        assertThat(supplied("S1").minimumAdvertised()).contains(Money.of("40.00", "USD"));
        assertThat(supplied("S1").cost()).contains(Money.of("11.00", "USD"));
        assertThat(supplied("S2").freight())
                .as("also beside a cost that is kept")
                .contains(Money.of("3.50", "USD"));
        assertThat(supplied("S2").minimumAdvertised()).contains(Money.of("45.00", "USD"));
    }

    @Test
    void forgetsAMinimumPriceThatTheSupplierSetsToZeroOrThatNoSettingReadsAnyMore() {
        map = List.of("MAP");
        take("SKU,Stock,Cost,Freight,MAP\n" + tenRows("2.50,40"));
        clock.forward(Duration.ofHours(1));
        take("SKU,Stock,Cost,Freight,MAP\nS1,1,11.25,2.50,0\n"
                + tenRows("2.50,40").lines().skip(1).collect(joining("\n")));
        assertThat(supplied("S1").minimumAdvertised()).isEmpty();
        assertThat(supplied("S2").minimumAdvertised()).isPresent();

        map = List.of();
        clock.forward(Duration.ofHours(1));
        take("SKU,Stock,Cost,Freight,MAP\n" + tenRows("2.75,40"));
        assertThat(supplied("S2").minimumAdvertised()).isEmpty();
    }

    @Test
    void refusesAListWithoutMostOfItsFreightOnceAndTellsWhatElseWouldMove() {
        map = List.of("MAP");
        take("SKU,Stock,Cost,Freight,MAP\n" + tenRows("2.50,40"));
        clock.forward(Duration.ofHours(1));
        String without = "SKU,Stock,Cost,Freight,MAP\n" + tenRows(",41");

        SupplierFeed refused = take(without).orElseThrow().feed();
        assertThat(refused.reasons())
                .containsExactly("Of 10 items with a freight before 10 are missing, more than 20 %");
        assertThat(refused.impact()).isEqualTo(new ListImpact(10, 0, 0, 0, 0, 0, 10));
        accept = List.of(refused.shortFingerprint());
        assertThat(take(without).orElseThrow().feed().accepted()).isTrue();
        clock.forward(Duration.ofHours(1));

        assertThat(take(without.replace("S1,1,", "S1,2,")).orElseThrow().feed().accepted())
                .as("that he does without was said")
                .isTrue();
        assertThat(supplied("S1").freight()).as("as known").contains(Money.of("2.50", "USD"));
    }

    @Test
    void usesNoListWithoutAColumnThatTheSettingsName() {
        map = List.of("MAP");
        take("SKU,Stock,Cost,Freight,MAP\n" + tenRows("2.50,40"));
        clock.forward(Duration.ofHours(1));

        SupplierFeed refused = take("SKU,Stock,Cost,Freight,Min Adv Price\n" + tenRows("2.50,40"))
                .orElseThrow()
                .feed();

        assertThat(refused.acceptable()).isFalse();
        assertThat(refused.reasons())
                .contains(
                        "It has no column [MAP] for the minimum advertised price: say in nightshift.catalog.lists what it"
                                + " is called now, or leave map out there if he has none any more");
    }

    /** Alt+Enter in a cell of the header, and a header longer than most. */
    @Test
    void takesTheNextListWithTheSameColumnsWhateverTheyAreCalled() {
        String[] more = {
            "\"Pack\nsize\"",
            IntStream.range(0, 500).mapToObj(n -> "Attribute " + n).collect(joining(","))
        };
        for (String columns : more) {
            String list = "SKU,Stock,Cost,Freight," + columns + "\n" + tenRows("2.50");
            clock.forward(Duration.ofHours(1));
            accept = List.of(take(list).orElseThrow().feed().shortFingerprint());
            take(list);
            clock.forward(Duration.ofHours(1));

            assertThat(take(list.replace("S1,1,", "S1,2,")).orElseThrow().feed().reasons())
                    .isEmpty();
        }
    }

    @Test
    void tellsOnceOfAListThatIsRefusedForWhatStandsInSeveralLines() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        String bad =
                list(rows(100, row -> row)).replace("S1,1,", "S1,\"n\na\",").replace("S2,2,", "S2,\"n\na\",");

        assertThat(take(bad).orElseThrow().feed().reasons()).isNotEmpty();
        assertThat(take(bad)).isEmpty();
    }

    private static String tenRows(String rest) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(n -> "S" + n + "," + n + "," + (10 + n) + ".25," + rest)
                .collect(joining("\n"));
    }

    @Test
    void putsNoListInForceThatWasJudgedByWhatDoesNotHoldAnyMore() throws IOException {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        OfferedList slow = offered(list(rows(100, row -> row.startsWith("S7,") ? "S7,70,17.25,2" : row)));
        JudgedList judged = rig.judge.judge(slow, rig.judge.standing(slow), feeds.inForce("Acme", "both"));
        take(list(rows(100, row -> row.startsWith("S8,") ? "S8,80,18.25,2" : row)));
        assertThatThrownBy(() -> rig.acceptance.accept(slow, judged)).isInstanceOf(ListOvertaken.class);
        assertThat(supplied("S7").stock()).contains(7);
        assertThat(supplied("S8").stock()).contains(80);
        assertThat(jdbc.queryForObject("select count(*) from supplier_feed", Integer.class))
                .isEqualTo(2);
        rig.take(slow);
        assertThat(supplied("S7").stock()).contains(70);
        assertThat(supplied("S8").stock()).as("as in the list that came later").contains(8);
    }

    @Test
    void tellsARefusedListOnceMoreWhereAnotherWasInForceBetween() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        String bad = list(rows(40, row -> row));
        assertThat(take(bad)).isPresent();
        assertThat(take(list(rows(100, row -> row.replace("S9,9,", "S9,19,"))))).isPresent();
        assertThat(take(bad).orElseThrow().feed().accepted()).isFalse();
    }

    @Test
    void takesTheRefusedFileThatAPersonTookOnItsFlagOnceAndNoOther() throws IOException {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        OfferedList half = offered(list(rows(50, row -> row)));
        SupplierFeed refused = rig.take(half).orElseThrow().feed();
        assertThat(refused.impact()).isEqualTo(new ListImpact(100, 50, 0, 0, 0, 0, 0));
        OfferedList other = offered(list(rows(49, row -> row)));
        assertThat(rig.take(other, refused.subject()).orElseThrow().feed().accepted())
                .as("another file")
                .isFalse();
        assertThat(rig.take(half, refused.subject()).orElseThrow().feed().accepted())
                .as("another file was refused since")
                .isFalse();
        SupplierFeed again = feeds.refused("Acme", "both").orElseThrow();
        assertThat(rig.take(half, again.subject()).orElseThrow().feed().accepted())
                .isTrue();
        assertThat(jdbc.queryForObject("select count(*) from supplier_item", Integer.class))
                .isEqualTo(50);

        clock.forward(Duration.ofHours(1));
        assertThat(take(list(rows(62, row -> row))).orElseThrow().feed().accepted())
                .isTrue();
        clock.forward(Duration.ofMinutes(1));
        assertThat(rig.take(offered(list(rows(41, row -> row))), again.subject())
                        .orElseThrow()
                        .feed()
                        .accepted())
                .as("it counted once")
                .isFalse();
    }

    @Test
    void neverTakesAListWhoseValuesAreThoseOfSomethingElseWhateverThePersonSays() {
        take(list(rows(100, row -> row)));
        clock.forward(Duration.ofHours(1));
        String free = list(rows(100, row -> row.replace("11.25", "0")));
        SupplierFeed refused = take(free).orElseThrow().feed();
        assertThat(refused.acceptable()).isFalse();
        accept = List.of(refused.shortFingerprint());
        assertThat(take(free)).isEmpty();
        assertThat(supplied("S1").cost().orElseThrow().amount()).isEqualByComparingTo("11.25");
    }

    private SupplierItem supplied(String sku) {
        if (new Catalog(JdbcClient.create(jdbc)).find(new Sku(sku)).isEmpty()) {
            item(sku, "Other");
        }
        return new Catalog(JdbcClient.create(jdbc))
                .find(new Sku(sku))
                .orElseThrow()
                .supplied()
                .get(0);
    }

    private void item(String sku, String supplier) {
        jdbc.update(
                "insert into catalog_item (sku_key, sku, title, brand, category, tags, supplier, troubles, currency)"
                        + " values (?, ?, '', '', '', '', ?, '', 'USD')",
                sku,
                sku,
                supplier);
    }

    private OfferedList offered(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list" + ++files + ".csv"), text);
        return new OfferedList(ListRig.list("Acme", freight, map, accept), file, "list.csv", clock.instant(), true);
    }

    private Optional<ListOutcome> take(String text) {
        try {
            return rig.take(offered(text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
