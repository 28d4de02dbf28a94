package nightshift.listings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How changes of prices and stock go out: {@code nightshift.listings.*}.
 *
 * @param poll Quartz cron of the look at what is under way; empty: only runs look
 * @param waitAtMost how long a run waits for what Shopify and Amazon have taken
 * @param pause the first pause before a run looks again; pauses grow to four times this
 * @param readBackSample so many writes of each batch are read back; 0: none
 */
@Validated
@ConfigurationProperties("nightshift.listings")
public record WriteBackSettings(
        @NotNull String poll,
        @NotNull Duration waitAtMost,
        @NotNull Duration pause,
        @Min(0) @Max(1000) int readBackSample) {}
