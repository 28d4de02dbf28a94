package nightshift.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which SQL statements a run executes, how often, and how long they take in the database: {@code -Dbench.statements=true}. */
final class Statements {
    private static final int SHOWN = 90;

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count() {
        jdbc.sql("set query_statistics_max_entries 1000").update();
        jdbc.sql("set query_statistics true").update();
    }

    void say() {
        List<String> lines = jdbc.sql("select execution_count, cumulative_execution_time, sql_statement"
                        + " from information_schema.query_statistics order by execution_count desc limit " + SHOWN)
                .query((row, n) -> "%6d times %8.1f ms %s".formatted(row.getInt(1), row.getDouble(2), row.getString(3)))
                .list();
        jdbc.sql("set query_statistics false").update();
        lines.forEach(line -> BenchRun.say("%s", line.length() > 180 ? line.substring(0, 180) : line));
    }
}
