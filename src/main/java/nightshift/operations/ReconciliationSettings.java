package nightshift.operations;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When what was written is read back, for every workflow: {@code nightshift.reconciliation.*}.
 *
 * @param afterRuns whether each run reads back what it wrote
 * @param schedule Quartz cron of the daily comparison; empty: only after runs
 * @param days how many days back the daily comparison goes
 */
@Validated
@ConfigurationProperties("nightshift.reconciliation")
public record ReconciliationSettings(boolean afterRuns, @NotNull String schedule, @Min(1) int days) {}
