package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

@ExtendWith(MigratedDatabase.class)
class CompactionTests {
    private static final int ROWS = 400;

    @TempDir
    private Path folder;

    private JdbcConnectionPool pool;

    @BeforeEach
    void aFileThatIsMostlyWaste() {
        String url = "jdbc:h2:file:" + folder.resolve("nightshift") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0";
        pool = JdbcConnectionPool.create(url, "nightshift", "");
        jdbc().execute("create table item (id int primary key, content varbinary)");
        for (int version = 0; version < 2; version++) {
            for (int row = 0; row < ROWS; row++) {
                jdbc().update("merge into item key (id) values (?, ?)", row, content(version, row));
            }
        }
    }

    @AfterEach
    void close() {
        jdbc().execute("shutdown immediately");
        pool.dispose();
    }

    @Test
    void makesRoomForWhatIsWrittenNextAndKeepsEverythingElse() {
        DatabaseFile file = new DatabaseFile(jdbc());
        Compaction compaction = new Compaction(file);
        FileUse before = file.use().orElseThrow();
        assertThat(compaction.isDue()).as("a file of %s", before).isTrue();
        assertThat(compaction.sentence())
                .startsWith("Only " + before.live() + " % of the database file (" + (before.bytes() >> 20)
                        + " MB) are in use");
        long chunks = chunks();

        int steps = 0;
        while (compaction.step(steps)) {
            steps++;
        }

        jdbc().execute("set retention_time 0"); // what was replaced may be written over at once: nobody waits for a
        // disk here
        jdbc().update("merge into item key (id) values (?, ?)", ROWS, content(1, ROWS));
        assertThat(file.use().orElseThrow().live()).isGreaterThan(before.live());
        assertThat(chunks()).isLessThan(chunks);
        for (int row = 0; row <= ROWS; row++) {
            assertThat(jdbc().queryForObject("select content from item where id = ?", byte[].class, row))
                    .isEqualTo(content(1, row));
        }
    }

    @Test
    void isNotDueWhereMostOfTheFileCounts() {
        assertThat(new FileUse(3L << 30, 50).isWasteful()).isFalse();
        assertThat(new FileUse(3L << 30, 49).isWasteful()).isTrue();
        assertThat(new FileUse(1L << 20, 10).isWasteful())
                .as("too small to care")
                .isFalse();
    }

    @Test
    void endsAfterSoManyStepsOfADay() {
        assertThat(new Compaction(new DatabaseFile(jdbc())).step(60)).isFalse();
    }

    @Test
    void hasNothingToDoInADatabaseThatIsNoFileOfThisProcess() {
        DatabaseFile memory = new DatabaseFile(new JdbcTemplate(MigratedDatabase.fresh()));

        assertThat(memory.compactSome()).isFalse();
        assertThat(memory.use()).isEmpty();
        assertThat(new Compaction(memory).isDue()).isFalse();
    }

    private long chunks() {
        return jdbc().queryForObject(
                        "select setting_value from information_schema.settings where setting_name = 'info.CHUNK_COUNT'",
                        Long.class);
    }

    /** 100 kB that no compression makes smaller. */
    private static byte[] content(int version, int row) {
        byte[] content = new byte[100_000];
        new java.util.Random(version * 1000L + row).nextBytes(content);
        return content;
    }

    private JdbcTemplate jdbc() {
        return new JdbcTemplate((DataSource) pool);
    }
}
