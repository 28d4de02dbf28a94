package nightshift.inventory.sales;

import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class SalesOnH2Tests extends SalesContract {
    @Override
    DataSource database() {
        return MigratedDatabase.fresh();
    }
}
