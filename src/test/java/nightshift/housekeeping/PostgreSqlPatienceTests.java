package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PostgreSqlPatienceTests {
    @Test
    void waitsForNoAnswerOfAPostgreSqlForEver() {
        assertThat(properties("jdbc:postgresql://db.example/nightshift"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("tcpKeepAlive", "true", "socketTimeout", "120"));
    }

    @Test
    void leavesWhatTheUrlSaysItself() {
        assertThat(properties("jdbc:postgresql://db.example/nightshift?socketTimeout=30"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("tcpKeepAlive", "true"));
    }

    /** It refuses a start with properties it does not know. */
    @Test
    void leavesH2Alone() {
        assertThat(properties("jdbc:h2:file:./data/nightshift;AUTO_SERVER=TRUE"))
                .isEmpty();
    }

    private static Properties properties(String url) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(url);
        new PostgreSqlPatience().postProcessBeforeInitialization(database, "dataSource");
        return database.getDataSourceProperties();
    }
}
