package nightshift.mailbox;

import nightshift.operations.OnPostgreSql;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages of mail, once more on a real PostgreSQL, which takes no NUL and no half characters. */
@ExtendWith(OnPostgreSql.class)
class StoredPagesOnPostgreSqlIT extends StoredPagesTests {}
