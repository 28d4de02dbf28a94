package nightshift.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nightshift.MovableClock;
import nightshift.catalog.lists.ListColumns;
import nightshift.catalog.lists.ListLimits;
import nightshift.catalog.lists.ListPurpose;
import nightshift.catalog.lists.ListSettings;
import nightshift.core.Mode;
import nightshift.core.Sku;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** A list is put in force whole, or everything stays as it was, on every database. */
abstract class ListIntakeContract {
    private static final ListLimits LIMITS =
            new ListLimits(20, Duration.ofHours(48), 1, 0, 25, 20, 50, 100_000, new BigDecimal("50000"));

    @TempDir
    private Path folder;

    private final MovableClock clock = new MovableClock();
    private JdbcTemplate jdbc;
    private SupplierFeeds feeds;
    private StockHistory stocks;
    private PriceHistory prices;
    private ListIntake intake;
    private List<String> accept = List.of();
    private int files;

    abstract DataSource database();

    @BeforeEach
    void freshDatabase() {
        DataSource database = database();
        jdbc = new JdbcTemplate(database);
        JdbcClient client = JdbcClient.create(jdbc);
        CatalogSettings settings = new CatalogSettings(
                Duration.ofHours(6),
                Duration.ofHours(6),
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                "",
                DataSize.ofMegabytes(10),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                LIMITS,
                List.of());
        StoreSettings store = new StoreSettings(
                ZoneId.of("UTC"),
                Mode.AUTO,
                new StoreSettings.Summary(List.of()),
                null,
                new StoreSettings.Desk(URI.create("http://localhost")),
                List.of(),
                List.of());
        feeds = new SupplierFeeds(client);
        stocks = new StockHistory(jdbc);
        prices = new PriceHistory(jdbc);
        SupplierItems items = new SupplierItems(jdbc);
        CatalogReads reads = new CatalogReads(client, settings, clock);
        reads.read(Channel.SHOPIFY, clock.instant(), 0, 0, Optional.of("USD"));
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        ListAcceptance acceptance = new ListAcceptance(feeds, items, stocks, prices, settings, store, clock) {
            @Override
            public long accept(
                    OfferedList offered, String sha, nightshift.catalog.lists.ListFacts facts, String currency) {
                return transaction.execute(status -> super.accept(offered, sha, facts, currency));
            }
        };
        intake = new ListIntake(feeds, items, acceptance, reads, settings, store, clock);
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

    private static List<String> rows(int count, UnaryOperator<String> change) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "S" + n + "," + n + "," + (10 + n) + ".25,2")
                .map(change)
                .toList();
    }

    private static String list(List<String> rows) {
        return "SKU,Stock,Cost,Freight\n" + rows.stream().collect(Collectors.joining("\n")) + "\n";
    }

    private Optional<ListOutcome> take(String text) {
        try {
            Path file = Files.writeString(folder.resolve("list" + ++files + ".csv"), text);
            return intake.take(new OfferedList(supplierList(), file, "list.csv", clock.instant()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private SupplierList supplierList() {
        ListColumns columns = new ListColumns(
                List.of("SKU"), List.of("Stock"), List.of("Cost"), List.of("Freight"), List.of(), List.of(), List.of());
        ListSettings settings = new ListSettings(
                "Acme",
                ListPurpose.BOTH,
                columns,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                accept);
        Supplier supplier =
                new Supplier("Acme", List.of(), null, null, null, List.of("Acme"), "file:lists", null, null, false);
        return new SupplierList(settings, supplier, Optional.of("file:lists"));
    }
}
