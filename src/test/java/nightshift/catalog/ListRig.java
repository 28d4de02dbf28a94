package nightshift.catalog;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nightshift.catalog.lists.ListColumns;
import nightshift.catalog.lists.ListPurpose;
import nightshift.catalog.lists.ListSettings;
import nightshift.core.Mode;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import nightshift.settings.TestStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The intake of suppliers' lists over a migrated database, without Spring around it. */
public final class ListRig {
    final JdbcTemplate jdbc;
    final SupplierFeeds feeds;
    final StockHistory stocks;
    final PriceHistory prices;
    final ListIntake intake;
    final ListJudge judge;
    final ListAcceptance acceptance;
    final Catalog catalog;

    /** A store whose currency is the dollar. */
    public ListRig(DataSource database, Clock clock, int largestMegabytes) {
        jdbc = new JdbcTemplate(database);
        JdbcClient client = JdbcClient.create(jdbc);
        CatalogSettings settings = TestCatalog.settings("", largestMegabytes);
        StoreSettings store = TestStore.in(ZoneId.of("UTC"), Mode.AUTO);
        feeds = new SupplierFeeds(client);
        stocks = new StockHistory(jdbc);
        prices = new PriceHistory(jdbc);
        catalog = new Catalog(client);
        SupplierItems items = new SupplierItems(jdbc);
        SupplierStandings standings = new SupplierStandings(client);
        CatalogReads reads = new CatalogReads(client, settings, clock);
        reads.read(Channel.SHOPIFY, clock.instant(), 0, 0, Optional.of("USD"));
        judge = new ListJudge(items, standings, reads, settings, store, clock);
        acceptance = new InTransaction(
                feeds, standings, items, stocks, prices, judge, clock, new JdbcTransactionManager(database));
        intake = new ListIntake(feeds, judge, acceptance, clock);
    }

    /** Empty where it tells nothing new. */
    public Optional<ListOutcome> take(OfferedList offered) {
        return intake.take(offered, "");
    }

    /** @param taken the subject of a refused list that a person has used */
    Optional<ListOutcome> take(OfferedList offered, String taken) {
        return intake.take(offered, taken);
    }

    public Catalog catalog() {
        return catalog;
    }

    /** Stock and cost in one list of comma separated values. */
    public static SupplierList list(String supplier, List<String> accept) {
        return list(supplier, List.of("Freight"), List.of(), accept);
    }

    /** The same with these columns for freight and the minimum advertised price. */
    static SupplierList list(String supplier, List<String> freight, List<String> map, List<String> accept) {
        ListSettings settings = TestCatalog.list(
                supplier,
                ListPurpose.BOTH,
                new ListColumns(
                        List.of("SKU"), List.of("Stock"), List.of("Cost"), freight, map, List.of(), List.of("As of")),
                accept);
        return new SupplierList(
                settings,
                new Supplier(supplier, List.of(), null, null, null, List.of(supplier), "file:lists", null, null, false),
                Optional.of("file:lists"));
    }

    private static final class InTransaction extends ListAcceptance {
        private final TransactionTemplate transaction;

        InTransaction(
                SupplierFeeds feeds,
                SupplierStandings standings,
                SupplierItems items,
                StockHistory stocks,
                PriceHistory prices,
                ListJudge judge,
                Clock clock,
                JdbcTransactionManager transactions) {
            super(feeds, standings, items, stocks, prices, judge, clock);
            this.transaction = new TransactionTemplate(transactions);
        }

        @Override
        public long accept(OfferedList offered, JudgedList judged) {
            return transaction.execute(status -> super.accept(offered, judged));
        }
    }
}
