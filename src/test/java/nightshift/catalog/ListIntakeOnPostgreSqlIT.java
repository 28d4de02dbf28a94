package nightshift.catalog;

import nightshift.operations.OnPostgreSql;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list is put in force whole or not at all, once more on a real PostgreSQL. */
@ExtendWith(OnPostgreSql.class)
class ListIntakeOnPostgreSqlIT {
    @Nested
    class Taken extends ListIntakeTests {
        /** Takes most of a minute here; every build has it on H2. */
        @Test
        @Tag("series")
        @Override
        void takesAListThatIsTooLongForMemoryAsItTakesAShortOne() {
            super.takesAListThatIsTooLongForMemoryAsItTakesAShortOne();
        }
    }

    @Nested
    class Refused extends RefusedListTests {}
}
