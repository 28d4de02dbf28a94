package nightshift.catalog;

import nightshift.WholeApplication;
import nightshift.operations.DeadLetters;
import nightshift.operations.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small catalog as it was just read from the simulated shop, Amazon and two suppliers. */
abstract class ReadCatalog extends WholeApplication {
    static final String ACME = "Acme Bin Co";

    @Autowired
    SupplierFeeds feeds;

    @Autowired
    Reviews reviews;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void smallCatalog() {
        smallStore();
        processes.ask("refresh-catalog", "test");
    }
}
