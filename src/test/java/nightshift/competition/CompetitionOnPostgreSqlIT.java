package nightshift.competition;

import nightshift.operations.OnPostgreSql;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;

/** What Keepa says and its tokens, once more on a real PostgreSQL. */
@ExtendWith(OnPostgreSql.class)
class CompetitionOnPostgreSqlIT {
    @Nested
    class Asked extends KeepaRoutesTests {}
}
