package nightshift.settings;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long a decided write stays worth doing: {@code nightshift.effects.*}.
 *
 * @param maxAge price and stock changes older than this are never written
 */
@Validated
@ConfigurationProperties("nightshift.effects")
public record EffectSettings(@NotNull Duration maxAge) {}
