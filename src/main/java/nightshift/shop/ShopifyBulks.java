package nightshift.shop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.EffectOutcome;
import nightshift.operations.BatchMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The bulk operations on their way, noted before Shopify is asked to begin: a lost answer is found again by this. */
@Repository
public class ShopifyBulks {
    private final JdbcClient jdbc;
    private final Clock clock;

    public ShopifyBulks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Shopify is about to be asked to run a file with these lines. */
    @Transactional
    public void attempt(long batchEffectId, List<ProductPrices> lines) {
        String sql = find(batchEffectId).isEmpty()
                ? "insert into shopify_bulk (batch_effect_id, lines, first_attempt_at, last_attempt_at)"
                        + " values (:batch, :lines, :now, :now)"
                : "update shopify_bulk set lines = :lines, last_attempt_at = :now where batch_effect_id = :batch";
        jdbc.sql(sql)
                .param("batch", batchEffectId)
                .param("lines", lines.stream().map(ShopifyBulks::ids).collect(Collectors.joining(";")))
                .param("now", OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC))
                .update();
    }

    private static String ids(ProductPrices line) {
        return line.members().stream()
                .map(BatchMember::effectId)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** Shopify answered with the id of the operation. */
    public void begun(long batchEffectId, EffectOutcome.Submitted submitted) {
        number(batchEffectId, submitted.remoteId(), false);
    }

    /** The answer was lost; this is the one operation it can be. */
    public void adopt(long batchEffectId, String operationId) {
        number(batchEffectId, operationId, true);
    }

    public Optional<BulkAttempt> find(long batchEffectId) {
        return jdbc.sql("select * from shopify_bulk where batch_effect_id = :batch")
                .param("batch", batchEffectId)
                .query(ShopifyBulks::attempt)
                .optional();
    }

    /** The ids of all operations known to be ours. */
    public List<String> known() {
        return jdbc.sql("select operation_id from shopify_bulk where operation_id is not null")
                .query(String.class)
                .list();
    }

    private void number(long batchEffectId, String operationId, boolean adopted) {
        jdbc.sql("update shopify_bulk set operation_id = :operation, adopted = :adopted where batch_effect_id = :batch")
                .param("operation", operationId)
                .param("adopted", adopted)
                .param("batch", batchEffectId)
                .update();
    }

    private static BulkAttempt attempt(ResultSet row, int number) throws SQLException {
        return new BulkAttempt(
                Arrays.stream(row.getString("lines").split(";", -1))
                        .map(line -> Arrays.stream(line.split(",", -1))
                                .map(Long::valueOf)
                                .toList())
                        .toList(),
                row.getObject("first_attempt_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_attempt_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("operation_id")),
                row.getBoolean("adopted"));
    }
}
