package nightshift.monitoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nightshift.accounts.TestPeople;
import nightshift.sandbox.night.Night;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the sandbox's night holds that no log line may show: credentials, tokens in use, where customers live. */
final class SeededSecrets {
    private SeededSecrets() {}

    static List<String> of(JdbcClient jdbc, String apiToken) {
        List<String> all = new ArrayList<>(List.of(
                "shpat_sandbox",
                "sandbox-secret",
                "amzn1.oa2-cs.v1.sandbox",
                "Atzr|sandbox",
                "Atza|",
                TestPeople.PASSWORD,
                apiToken));
        all.addAll(jdbc.sql("select access_token from access_token where access_token is not null")
                .query(String.class)
                .list());
        Night.before(Instant.now()).orders().forEach(order -> {
            all.add(order.customer().street());
            all.add(order.customer().name());
        });
        return all;
    }
}
