package nightshift.housekeeping;

import nightshift.operations.OnPostgreSql;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is removed of sweeps, once more on a real PostgreSQL. */
@ExtendWith(OnPostgreSql.class)
class SweepRetentionOnPostgreSqlIT extends SweepRetentionTests {}
