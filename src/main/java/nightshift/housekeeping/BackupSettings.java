package nightshift.housekeeping;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Backups of the database file: {@code nightshift.backups.*}.
 *
 * @param schedule Quartz cron: when one is written; empty: only by {@code --nightshift.backup=FILE}
 * @param folder where they go; better on another disk
 * @param keep how many stay; older ones are removed
 */
@Validated
@ConfigurationProperties("nightshift.backups")
record BackupSettings(@NotNull String schedule, @NotBlank String folder, @Min(1) int keep) {}
