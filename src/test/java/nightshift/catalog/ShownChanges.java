package nightshift.catalog;

import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.OffsetDateTime;
import nightshift.marketplace.ListingsSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Changes that Amazon must be showing by now: what it shows otherwise is somebody else's doing. */
public final class ShownChanges {
    private ShownChanges() {}

    /** Waits until that holds for all that was written so far. */
    public static void awaitThem(JdbcClient jdbc, ListingsSettings amazon) {
        Instant shownBy = jdbc.sql("select max(written_at) from channel_write")
                .query(OffsetDateTime.class)
                .single()
                .toInstant()
                .plus(amazon.shownAfter());
        await().until(() -> Instant.now().isAfter(shownBy));
    }
}
