package nightshift.housekeeping;

import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MigratedDatabase.class)
class SweepRetentionOnH2Tests extends SweepRetentionContract {
    @Override
    DataSource database() {
        return MigratedDatabase.fresh();
    }
}
