package nightshift.inventory;

import nightshift.operations.OnPostgreSql;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** What sweeps of stock keep, once more on a real PostgreSQL. */
@ExtendWith(OnPostgreSql.class)
class StockOnPostgreSqlIT {
    @Nested
    class Stored extends StoredStockTests {}

    @Nested
    class Pauses extends StoredPausesTests {}
}
