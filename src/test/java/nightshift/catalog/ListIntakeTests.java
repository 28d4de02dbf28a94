package nightshift.catalog;

import static java.util.stream.Collectors.joining;
import static nightshift.catalog.PrintedLists.list;
import static nightshift.catalog.PrintedLists.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.MigratedDatabase;
import nightshift.catalog.lists.ListSettings;
import nightshift.core.Money;
import nightshift.core.Sku;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list is put in force whole, or everything stays as it was: on H2 here, on PostgreSQL by {@code ListIntakeOnPostgreSqlIT}. */
@ExtendWith(MigratedDatabase.class)
class ListIntakeTests extends ListIntakeRig {
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

    /** By mail at six, on his server at eight: the mail of six is found by each run of two days. */
    @Test
    void saysNothingOfAFileThatANewerOneTookThePlaceOf() throws IOException {
        OfferedList byMail = offered(list(rows(100, row -> row)));
        clock.forward(Duration.ofMinutes(5));
        rig.take(byMail);
        clock.forward(Duration.ofHours(2));
        take(list(rows(100, row -> row.replace("S7,7,", "S7,0,"))));
        clock.forward(Duration.ofHours(2));

        assertThat(rig.take(byMail)).isEmpty();
        assertThat(supplied("S7").stock()).contains(0);
        assertThat(feeds.stillRefused()).isEmpty();
    }

    /** The rows tell the day only: the same of both. */
    @Test
    void neverGoesBackToAFileThatANewerOneOfItsDayTookThePlaceOf() throws IOException {
        String header = "SKU,Stock,Cost,Freight,As of\n";
        String day = clock.instant().toString().substring(0, 10);
        OfferedList byMail = offered(header + tenRows("2," + day));
        clock.forward(Duration.ofMinutes(5));
        rig.take(byMail);
        clock.forward(Duration.ofHours(2));
        assertThat(take(header + tenRows("2," + day).replace("S7,7,", "S7,0,"))).isPresent();
        clock.forward(Duration.ofHours(2));

        assertThat(rig.take(byMail)).isEmpty();
        assertThat(supplied("S7").stock()).contains(0);
        assertThat(take(header + tenRows("2," + day)))
                .as("the supplier has it again, and says so later")
                .isPresent();
        assertThat(supplied("S7").stock()).contains(7);
    }

    /** Both are there when a run begins; the mail is read last, and is older. */
    @Test
    void takesTheNewerOfTwoThatComeTwoWays() throws IOException {
        String header = "SKU,Stock,Cost,Freight,As of\n";
        String day = clock.instant().toString().substring(0, 10);
        OfferedList byMail = twoWays(offered(header + tenRows("2," + day)));
        clock.forward(Duration.ofHours(2));
        OfferedList onServer = twoWays(offered(header + tenRows("2," + day).replace("S7,7,", "S7,0,")));
        clock.forward(Duration.ofHours(1));
        rig.take(onServer);

        assertThat(rig.take(byMail)).isEmpty();
        assertThat(supplied("S7").stock()).contains(0);
        clock.forward(Duration.ofHours(1));
        assertThat(rig.take(twoWays(offered(header + tenRows("2," + day)))))
                .as("a later mail")
                .isPresent();
        assertThat(supplied("S7").stock()).contains(7);
    }

    private static OfferedList twoWays(OfferedList offered) {
        ListSettings one = offered.settings();
        ListSettings two = new ListSettings(
                one.supplier(),
                one.purpose(),
                one.columns(),
                List.of(),
                null,
                null,
                "list.*",
                null,
                null,
                false,
                null,
                null,
                null,
                List.of());
        return new OfferedList(
                new SupplierList(two, offered.list().supplier(), offered.list().feed()),
                offered.file(),
                offered.name(),
                offered.modified(),
                offered.dated());
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
}
