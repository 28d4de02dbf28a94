package nightshift.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.Mode;
import nightshift.core.Sku;
import nightshift.marketplace.ListingsFile;
import nightshift.marketplace.ListingsSettings;
import nightshift.settings.StoreSettings;
import nightshift.settings.TestStore;
import nightshift.shop.ItemsState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database, and answers of shop and Amazon to put into it. */
abstract class OwnDataRig {
    static final String COLUMNS = "item-name\tseller-sku\tprice\tquantity\tasin1\tfulfillment-channel\tstatus\n";

    /** Shows what it took a quarter of an hour later. */
    static final ListingsSettings AMAZON = new ListingsSettings(Duration.ofMinutes(15), 0);

    @TempDir
    Path folder;

    final MovableClock clock = new MovableClock();
    JdbcTemplate jdbc;
    Catalog catalog;
    PriceHistory prices;
    StockHistory stocks;
    ChannelWrites writes;
    NotedWrites notes;
    DoubtedReads doubted;
    TransactionTemplate transaction;
    int files;

    @BeforeEach
    void freshDatabase() {
        DataSource database = MigratedDatabase.fresh();
        jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        doubted = new DoubtedReads(JdbcClient.create(jdbc));
        catalog = new Catalog(JdbcClient.create(jdbc));
        prices = new PriceHistory(jdbc);
        stocks = new StockHistory(jdbc);
        writes = new ChannelWrites(jdbc, AMAZON);
        notes = new NotedWrites(jdbc, writes, prices, stocks, clock);
    }

    CatalogEntry entry(String sku) {
        return catalog.find(new Sku(sku)).orElseThrow();
    }

    int shop(String location, String... lines) {
        return take(location, file(Arrays.stream(lines).collect(Collectors.joining("\n"))), lines.length);
    }

    int take(String location, Path file, int objects) {
        ItemsState state = new ItemsState(
                "gid://shopify/BulkOperation/1",
                "COMPLETED",
                Optional.empty(),
                clock.instant(),
                objects,
                Optional.of("u"),
                "USD");
        CatalogSettings settings = TestCatalog.settings(location, 10);
        ShopItems items = new ShopItems(
                jdbc, reads(settings), new ChannelSnapshot(jdbc, prices, stocks, doubted), settings, store());
        return in(() -> items.take(file, state, clock.instant()));
    }

    void amazon(String rows) {
        Path file = report(rows);
        in(() -> amazonItems()
                .take(
                        new ListingsFile(file, true, Optional.empty()),
                        Optional.of(Currency.getInstance("USD")),
                        clock.instant()));
    }

    AmazonItems amazonItems() {
        return new AmazonItems(
                jdbc, reads(TestCatalog.settings("", 10)), new ChannelSnapshot(jdbc, prices, stocks, doubted));
    }

    <T> T in(Supplier<T> act) {
        return transaction.execute(status -> act.get());
    }

    CatalogReads reads(CatalogSettings settings) {
        return new CatalogReads(JdbcClient.create(jdbc), settings, clock);
    }

    static StoreSettings store() {
        return TestStore.in(
                ZoneId.of("UTC"),
                Mode.AUTO,
                new nightshift.settings.Supplier(
                        "Acme", List.of(), null, null, null, List.of("Acme"), null, null, null, false));
    }

    Path file(String text) {
        return bytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Path report(String rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write((COLUMNS + rows).getBytes(Charset.forName("windows-1252")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes(packed.toByteArray());
    }

    Path bytes(byte[] content) {
        try {
            return Files.write(folder.resolve("file" + ++files), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String variant(int n, String sku, boolean tracked) {
        return ("{'id':'gid://shopify/ProductVariant/%1$d','sku':'%2$s','title':'Default Title','price':'19.90','compareAtPrice':null,"
                        + "'inventoryPolicy':'DENY','product':{'id':'gid://shopify/Product/%1$d','title':'Bin','vendor':'ACME','productType':'Bins',"
                        + "'tags':['steel','bulk'],'status':'ACTIVE'},'inventoryItem':{'id':'gid://shopify/InventoryItem/%1$d','tracked':%3$s}}")
                .formatted(n, sku, tracked)
                .replace('\'', '"');
    }

    static String level(int n, String location, int available) {
        return ("{'id':'gid://shopify/InventoryLevel/%d?%s','location':{'id':'gid://shopify/Location/%s','name':'%s'},"
                        + "'quantities':[{'name':'available','quantity':%d}],'__parentId':'gid://shopify/ProductVariant/%d'}")
                .formatted(n, location, location, location, available, n)
                .replace('\'', '"');
    }
}
