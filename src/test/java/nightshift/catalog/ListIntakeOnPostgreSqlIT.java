package nightshift.catalog;

import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ListIntakeOnPostgreSqlIT extends ListIntakeContract {
    @Override
    DataSource database() {
        return CatalogOnPostgreSqlIT.migrated();
    }

    /** Takes most of a minute here; every build has it on H2. */
    @Test
    @Tag("series")
    @Override
    void takesAListThatIsTooLongForMemoryAsItTakesAShortOne() {
        super.takesAListThatIsTooLongForMemoryAsItTakesAShortOne();
    }
}
