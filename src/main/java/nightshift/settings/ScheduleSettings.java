package nightshift.settings;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whether this process starts runs by itself. Schedule routes read it as {@code
 * .autoStartup("{{nightshift.schedules-enabled}}")}.
 */
@Validated
@ConfigurationProperties("nightshift")
public record ScheduleSettings(@NotNull Boolean schedulesEnabled) {}
