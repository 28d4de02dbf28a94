package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nightshift.microsoftgraph.GraphError;
import nightshift.microsoftgraph.GraphException;
import nightshift.microsoftgraph.GraphToken;
import nightshift.microsoftgraph.TokenStore;
import nightshift.remote.AccessTokens;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class OutlookTokensTests {
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    @Test
    void keepsTheTokenOverARestartAndForgetsARefusedOne() throws Exception {
        EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .addScript("classpath:db/migration/V3__access_tokens.sql")
                .build();
        try {
            assertThat(process(database).current(() -> token("first"))).isEqualTo("first");
            assertThat(process(database).current(() -> token("second"))).isEqualTo("first");

            process(database).forget("first");

            assertThat(process(database).current(() -> token("third"))).isEqualTo("third");
            process(database).forget("third");
            assertThatThrownBy(() -> process(database).current(() -> {
                        throw new GraphException(
                                "wrong secret", new GraphError(401, "invalid_client", null, null), false, null);
                    }))
                    .isInstanceOf(GraphException.class)
                    .hasMessage("wrong secret");
        } finally {
            database.shutdown();
        }
    }

    private static TokenStore process(EmbeddedDatabase database) {
        return new OutlookTokens(new AccessTokens(JdbcClient.create(database), Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private static GraphToken token(String value) {
        return new GraphToken(value, NOW.plusSeconds(3600));
    }
}
