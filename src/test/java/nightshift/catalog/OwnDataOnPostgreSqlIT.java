package nightshift.catalog;

import javax.sql.DataSource;

class OwnDataOnPostgreSqlIT extends OwnDataContract {
    @Override
    DataSource database() {
        return CatalogOnPostgreSqlIT.migrated();
    }
}
