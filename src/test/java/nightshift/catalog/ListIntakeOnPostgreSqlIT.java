package nightshift.catalog;

import javax.sql.DataSource;

class ListIntakeOnPostgreSqlIT extends ListIntakeContract {
    @Override
    DataSource database() {
        return CatalogOnPostgreSqlIT.migrated();
    }
}
