package nightshift.catalog;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nightshift.MovableClock;
import nightshift.inventory.InventoryBench;
import nightshift.pricing.PriceBench;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two suppliers' lists judged and put in force in a database file, and all stock and prices decided from what stands there then: with
 * lists that say the same as the day before, and with lists where every stock and cost is another. Then a list of a million rows.
 */
public final class ListBench {
    private static final int STORE = 9_500;
    private static final int WARM_UP = 10;
    private static final int MEASURED = 7;
    private static final List<String> SUPPLIERS = List.of("Acme Bin Co", "Harbor Steel");

    private final MovableClock clock = new MovableClock(PriceBench.now());
    private final Path folder;
    private final ListRig rig;
    private int day;

    private ListBench(Path folder) {
        this.folder = folder;
        JdbcConnectionPool database = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.resolve("db") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;QUERY_CACHE_SIZE=256",
                "sa",
                "");
        Flyway.configure().dataSource(database).load().migrate();
        rig = new ListRig(database, clock, 500);
    }

    /** @param args not used */
    public static void main(String[] args) throws IOException {
        new ListBench(Files.createTempDirectory(Path.of("."), "store")).store();
        new ListBench(Files.createTempDirectory(Path.of("."), "million"))
                .stream(Integer.getInteger("bench.rows", 1_000_000));
        System.exit(0);
    }

    private void store() throws IOException {
        fill(STORE);
        PriceBench prices = new PriceBench();
        rig.catalog().each(prices::sells);
        for (Day what : Day.values()) {
            List<Times> times = new ArrayList<>();
            for (int round = -WARM_UP; round < MEASURED; round++) {
                Times took = day(prices, what);
                if (round >= 0) {
                    times.add(took);
                }
            }
            say("%,d rows of two suppliers, %s:", STORE, what.words);
            say("  lists in force           %s", Times.median(times, Times::lists));
            say(
                    "  stock read and decided   %s, %,d writes",
                    Times.median(times, Times::stock), times.get(0).writes());
            say(
                    "  prices read and decided  %s, %,d moves",
                    Times.median(times, Times::prices), times.get(0).moves());
            say("  all of it                %s", Times.median(times, Times::all));
            say("  processor time of it     %s", Times.median(times, Times::processor));
        }
        say(
                "heap: %d MB after a collection, of %d MB",
                used(), Runtime.getRuntime().maxMemory() >> 20);
    }

    /** In nanoseconds; processor: of this process, whatever else the machine did. */
    private record Times(long lists, long stock, long prices, long processor, int writes, int moves) {
        long all() {
            return lists + stock + prices;
        }

        static String median(List<Times> all, java.util.function.ToLongFunction<Times> what) {
            List<Long> sorted = all.stream()
                    .map(times -> what.applyAsLong(times) / 1_000_000)
                    .sorted()
                    .toList();
            return "%,d ms (%s)"
                    .formatted(
                            sorted.get(sorted.size() / 2),
                            sorted.stream().map(String::valueOf).collect(Collectors.joining(" ")));
        }
    }

    /** What the next lists say. */
    private enum Day {
        SAME("the same as before", 0),
        USUAL("every fifth stock and cost another", 5),
        OTHER("every stock and cost another", 1);

        private final String words;
        private final int nth;

        Day(String words, int nth) {
            this.words = words;
            this.nth = nth;
        }

        /** Of which day the values of this row are. */
        int of(int row, int day) {
            return nth > 0 && row % nth == 0 ? day : 0;
        }
    }

    private Times day(PriceBench prices, Day what) throws IOException {
        day++;
        clock.forward(Duration.ofSeconds(1));
        List<Path> files = new ArrayList<>();
        for (int supplier = 0; supplier < SUPPLIERS.size(); supplier++) {
            files.add(list(folder.resolve("list.csv" + supplier), 100_001 + supplier, 2, STORE / 2, what));
        }
        long worked = processor();
        long begun = System.nanoTime();
        // two suppliers at a time, as the route does
        IntStream.range(0, SUPPLIERS.size()).parallel().forEach(n -> take(SUPPLIERS.get(n), files.get(n)));
        long listed = System.nanoTime();
        int writes = InventoryBench.decide(clock.instant(), rig.catalog()::each);
        long stocked = System.nanoTime();
        int moves = prices.decide(clock.instant(), rig.catalog()::each);
        long priced = System.nanoTime();
        return new Times(listed - begun, stocked - listed, priced - stocked, processor() - worked, writes, moves);
    }

    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private void take(String supplier, Path file) {
        boolean accepted = rig.take(
                        new OfferedList(ListRig.list(supplier, List.of()), file, "list.csv", clock.instant(), true))
                .orElseThrow()
                .feed()
                .accepted();
        if (!accepted) {
            throw new IllegalStateException("The list of " + supplier + " was refused: " + rig.feeds.newest());
        }
    }

    private void stream(int rows) throws IOException {
        String supplier = SUPPLIERS.get(0);
        take(supplier, list(folder.resolve("list.csv"), 100_001, 1, rows, Day.SAME));
        for (Day what : Day.values()) {
            clock.forward(Duration.ofSeconds(1));
            day++;
            Path file = list(folder.resolve("list.csv"), 100_001, 1, rows, what);
            long begun = System.nanoTime();
            take(supplier, file);
            long millis = Math.max(1, (System.nanoTime() - begun) / 1_000_000);
            say(
                    "%,d rows, %s: %,d ms, %,d ms for %,d; %d MB after a collection",
                    rows, what.words, millis, millis * STORE / rows, STORE, used());
        }
    }

    /** A list of so many rows, each {@code step}th SKU from the first on. */
    private Path list(Path file, int first, int step, int rows, Day what) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("SKU,Description,Stock,Cost,Freight\n");
            for (int n = 0; n < rows; n++) {
                int of = what.of(n, day);
                int stock = (n % 97 + of) % 60 + 1;
                BigDecimal cost = BigDecimal.valueOf(2000 + n % 900 + of % 7, 2);
                out.write("NP-" + (first + n * step) + ",\"Shelf bin, 11 x 4 x 4, no. " + n + "\"," + stock + "," + cost
                        + ",4.25\n");
            }
        }
        return file;
    }

    private void fill(int items) {
        new Shelf(JdbcClient.create(rig.jdbc)).fill(items);
        JdbcTemplate jdbc = rig.jdbc;
        jdbc.update("delete from supplier_item");
        jdbc.update(
                "update catalog_item set supplier = case supplier when 'Acme Bin Co' then ? else ? end, shop_read_at = ?, amazon_read_at = ?",
                SUPPLIERS.get(0),
                SUPPLIERS.get(1),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        jdbc.update(
                "update catalog_item set shop_price = 40 + mod(shop_price, 15), amazon_price = 40 + mod(amazon_price, 15)");
    }

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static void say(String text, Object... values) {
        System.err.printf(Locale.ROOT, text + "%n", values);
    }
}
