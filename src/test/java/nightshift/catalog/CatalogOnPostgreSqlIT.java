package nightshift.catalog;

import javax.sql.DataSource;
import nightshift.RealPostgreSql;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class CatalogOnPostgreSqlIT extends CatalogContract {
    @Override
    DataSource database() {
        return migrated();
    }

    static DataSource migrated() {
        DataSource database = new SingleConnectionDataSource(RealPostgreSql.freshDatabase(), true);
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }
}
