package nightshift.catalog;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.Sku;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database, and lists of the supplier Acme to put in force there. */
abstract class ListIntakeRig {
    @TempDir
    Path folder;

    final MovableClock clock = new MovableClock();
    ListRig rig;
    JdbcTemplate jdbc;
    SupplierFeeds feeds;
    StockHistory stocks;
    PriceHistory prices;
    List<String> accept = List.of();
    List<String> freight = List.of("Freight");
    List<String> map = List.of();
    int files;

    @BeforeEach
    void freshDatabase() {
        rig = new ListRig(MigratedDatabase.fresh(), clock, 10);
        jdbc = rig.jdbc;
        feeds = rig.feeds;
        stocks = rig.stocks;
        prices = rig.prices;
    }

    static String tenRows(String rest) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(n -> "S" + n + "," + n + "," + (10 + n) + ".25," + rest)
                .collect(joining("\n"));
    }

    SupplierItem supplied(String sku) {
        if (new Catalog(JdbcClient.create(jdbc)).find(new Sku(sku)).isEmpty()) {
            item(sku, "Other");
        }
        return new Catalog(JdbcClient.create(jdbc))
                .find(new Sku(sku))
                .orElseThrow()
                .supplied()
                .get(0);
    }

    void item(String sku, String supplier) {
        jdbc.update(
                "insert into catalog_item (sku_key, sku, title, brand, category, tags, supplier, troubles, currency)"
                        + " values (?, ?, '', '', '', '', ?, '', 'USD')",
                sku,
                sku,
                supplier);
    }

    OfferedList offered(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list" + ++files + ".csv"), text);
        return new OfferedList(ListRig.list("Acme", freight, map, accept), file, "list.csv", clock.instant(), true);
    }

    Optional<ListOutcome> take(String text) {
        try {
            return rig.take(offered(text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
