package nightshift.inventory.sales;

import javax.sql.DataSource;
import nightshift.RealPostgreSql;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SalesOnPostgreSqlIT extends SalesContract {
    @Override
    DataSource database() {
        DataSource database = new SingleConnectionDataSource(RealPostgreSql.freshDatabase(), true);
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }
}
