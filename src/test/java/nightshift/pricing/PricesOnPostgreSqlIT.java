package nightshift.pricing;

import nightshift.operations.OnPostgreSql;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sweeps over prices and their lists, once more on a real PostgreSQL. */
@ExtendWith(OnPostgreSql.class)
class PricesOnPostgreSqlIT {
    @Nested
    class Swept extends PriceSweepTests {}

    @Nested
    class Past extends PastPricesTests {}

    @Nested
    class TakenBack extends PriceRollBackTests {}

    @Nested
    class Listed extends PriceRunListTests {}
}
