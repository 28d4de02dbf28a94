package nightshift.housekeeping;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * A PostgreSQL whose machine vanishes closes no connection, and its driver waits for an answer for ever: the night would wait with it, also after
 * the database is back. So a connection is looked after, and no answer is waited for longer than two minutes, which no statement needs.
 * Both are properties of PostgreSQL's driver ({@code tcpKeepAlive}, {@code socketTimeout} in seconds); what the url says itself counts.
 */
@Component
class PostgreSqlPatience implements BeanPostProcessor {
    private static final String SECONDS = "120";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource database && isPostgreSql(database.getJdbcUrl())) {
            String url = database.getJdbcUrl();
            if (!url.contains("tcpKeepAlive=")) {
                database.addDataSourceProperty("tcpKeepAlive", "true");
            }
            if (!url.contains("socketTimeout=")) {
                database.addDataSourceProperty("socketTimeout", SECONDS);
            }
        }
        return bean;
    }

    private static boolean isPostgreSql(@Nullable String url) {
        return url != null && url.startsWith("jdbc:postgresql:");
    }
}
