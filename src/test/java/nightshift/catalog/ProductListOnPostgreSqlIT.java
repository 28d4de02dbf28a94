package nightshift.catalog;

import nightshift.operations.OnPostgreSql;
import org.junit.jupiter.api.extension.ExtendWith;

/** Products as people look for them, once more on a real PostgreSQL. */
@ExtendWith(OnPostgreSql.class)
class ProductListOnPostgreSqlIT extends ProductListTests {}
