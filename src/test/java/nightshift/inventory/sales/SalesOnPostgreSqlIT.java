package nightshift.inventory.sales;

import nightshift.operations.OnPostgreSql;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is known of sold pieces, once more on a real PostgreSQL. */
@ExtendWith(OnPostgreSql.class)
class SalesOnPostgreSqlIT extends SalesTests {}
