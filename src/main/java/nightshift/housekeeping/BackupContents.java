package nightshift.housekeeping;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database holds, counted: enough to see that it is ours and whole. */
public record BackupContents(String schema, long mails, long decisions, long effects) {
    static BackupContents of(JdbcClient jdbc) {
        return new BackupContents(
                jdbc.sql(
                                "select \"version\" from \"flyway_schema_history\" where \"success\" and \"version\" is not null"
                                        + " order by \"installed_rank\" desc limit 1")
                        .query(String.class)
                        .single(),
                count(jdbc, "mail"),
                count(jdbc, "decision"),
                count(jdbc, "effect"));
    }

    private static long count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** For example {@code 55 mails, 50 decisions, 66 writes, schema 10}. */
    @Override
    public String toString() {
        return mails + " mails, " + decisions + " decisions, " + effects + " writes, schema " + schema;
    }
}
