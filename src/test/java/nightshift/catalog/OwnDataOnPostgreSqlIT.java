package nightshift.catalog;

import nightshift.operations.OnPostgreSql;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** The store's own items, once more on a real PostgreSQL. */
@ExtendWith(OnPostgreSql.class)
class OwnDataOnPostgreSqlIT {
    @Nested
    class Taken extends OwnDataTests {}

    @Nested
    class Vanished extends VanishedItemsTests {}
}
