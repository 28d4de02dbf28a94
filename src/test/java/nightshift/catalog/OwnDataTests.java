package nightshift.catalog;

import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class OwnDataTests extends OwnDataContract {
    @Override
    DataSource database() {
        return MigratedDatabase.fresh();
    }
}
