package nightshift.housekeeping;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the database of a night process says. */
record NightBooks(JdbcClient jdbc) {
    static NightBooks of(NightProcess.Plan plan) {
        return at(plan.url());
    }

    static NightBooks at(String url) {
        return new NightBooks(JdbcClient.create(new DriverManagerDataSource(url, "nightshift", "")));
    }

    long inDoubt() {
        return count("effect where state = 'performing'");
    }

    long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
