package nightshift.fulfillment.reconciliation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How what was written is read back: {@code nightshift.reconciliation.*}.
 *
 * @param afterRuns whether each run reads back what it wrote
 * @param schedule Quartz cron of the daily comparison; empty: only after runs
 * @param days how many days back the daily comparison goes
 * @param amazonGrace how long Amazon may take to show what it took
 * @param amazonReads Amazon orders read one by one at most in one comparison; the others are compared as last searched
 */
@Validated
@ConfigurationProperties("nightshift.reconciliation")
public record ReconciliationSettings(
        boolean afterRuns,
        @NotNull String schedule,
        @Min(1) int days,
        @NotNull Duration amazonGrace,
        @PositiveOrZero int amazonReads) {}
