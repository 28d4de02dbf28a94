package nightshift.catalog;

import nightshift.operations.OnPostgreSql;
import org.junit.jupiter.api.extension.ExtendWith;

/** Catalog, history and books of writes, once more on a real PostgreSQL. */
@ExtendWith(OnPostgreSql.class)
class CatalogOnPostgreSqlIT extends CatalogTests {}
