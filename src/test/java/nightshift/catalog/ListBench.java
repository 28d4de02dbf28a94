package nightshift.catalog;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nightshift.catalog.lists.ListColumns;
import nightshift.catalog.lists.ListFacts;
import nightshift.catalog.lists.ListLimits;
import nightshift.catalog.lists.ListPurpose;
import nightshift.catalog.lists.ListSettings;
import nightshift.core.Mode;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** How long a supplier's list takes to be judged and put in force in a database file, and the memory that takes. Not a test. */
public final class ListBench {
    private static final Clock CLOCK = Clock.systemUTC();

    private ListBench() {}

    /** @param args so many rows each */
    public static void main(String[] args) throws IOException {
        for (String rows : args) {
            Path folder = Files.createTempDirectory("list-bench");
            JdbcConnectionPool database = JdbcConnectionPool.create(
                    "jdbc:h2:file:" + folder.resolve("db")
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
                    "sa",
                    "");
            Flyway.configure().dataSource(database).load().migrate();
            measure(database, folder, Integer.parseInt(rows));
            database.dispose();
        }
    }

    private static void measure(DataSource database, Path folder, int rows) throws IOException {
        ListIntake intake = intake(database);
        for (int round = 1; round <= 4; round++) {
            Path file = list(folder.resolve("list" + round + ".csv"), rows, round);
            long begun = System.nanoTime();
            boolean accepted = intake.take(new OfferedList(LIST, file, "list.csv", CLOCK.instant()))
                    .orElseThrow()
                    .feed()
                    .accepted();
            long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    "%,d rows, list %d: %s in %,d ms (%,d rows a second), %d MB live of %d MB%n",
                    rows,
                    round,
                    accepted ? "in force" : "REFUSED",
                    millis,
                    rows * 1000L / Math.max(1, millis),
                    runtime.totalMemory() - runtime.freeMemory() >> 20,
                    runtime.maxMemory() >> 20);
        }
    }

    /** From the second on one item of a hundred has another stock, one of two hundred another cost. */
    private static Path list(Path file, int rows, int round) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("SKU,Description,Stock,Cost,Freight\n");
            for (int n = 0; n < rows; n++) {
                int stock = n % 97 + 1 + (n % 100 == 0 ? round : 0);
                BigDecimal cost = BigDecimal.valueOf(1000 + n % 9000 + (n % 200 == 0 ? round : 0), 2);
                out.write("NP-" + n + ",\"Shelf bin, 11 x 4 x 4, no. " + n + "\"," + stock + "," + cost + ",4.25\n");
            }
        }
        return file;
    }

    private static final SupplierList LIST = new SupplierList(
            new ListSettings(
                    "Acme",
                    ListPurpose.BOTH,
                    new ListColumns(
                            List.of("SKU"),
                            List.of("Stock"),
                            List.of("Cost"),
                            List.of("Freight"),
                            List.of(),
                            List.of(),
                            List.of()),
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
                    List.of()),
            new Supplier("Acme", List.of(), null, null, null, List.of(), "file:x", null, null, false),
            Optional.of("file:x"));

    private static ListIntake intake(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        JdbcClient client = JdbcClient.create(jdbc);
        CatalogSettings settings = new CatalogSettings(
                Duration.ofHours(6),
                Duration.ofHours(6),
                Duration.ofMinutes(1),
                Duration.ofSeconds(1),
                "",
                DataSize.ofMegabytes(500),
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                new ListLimits(20, Duration.ofHours(48), 1, 0, 25, 20, 50, 100_000, new BigDecimal("50000")),
                List.of());
        StoreSettings store = new StoreSettings(
                ZoneId.of("UTC"),
                Mode.AUTO,
                new StoreSettings.Summary(List.of()),
                null,
                new StoreSettings.Desk(URI.create("http://localhost")),
                List.of(),
                List.of());
        SupplierFeeds feeds = new SupplierFeeds(client);
        SupplierItems items = new SupplierItems(jdbc);
        CatalogReads reads = new CatalogReads(client, settings, CLOCK);
        reads.read(Channel.SHOPIFY, CLOCK.instant(), 0, 0, Optional.of("USD"));
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        ListAcceptance acceptance =
                new ListAcceptance(
                        feeds, items, new StockHistory(jdbc), new PriceHistory(jdbc), settings, store, CLOCK) {
                    @Override
                    public long accept(OfferedList offered, String fingerprint, ListFacts facts, String currency) {
                        return transaction.execute(status -> super.accept(offered, fingerprint, facts, currency));
                    }
                };
        return new ListIntake(feeds, items, acceptance, reads, settings, store, CLOCK);
    }
}
