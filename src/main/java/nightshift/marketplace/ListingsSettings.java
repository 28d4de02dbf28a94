package nightshift.marketplace;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How offers are changed on Amazon: {@code nightshift.amazon.listings.*}.
 *
 * @param shownAfter how long Amazon may take until it shows a change it took
 * @param previewSample in mode shadow Amazon is asked whether it would take so many of a run's changes; 0: none
 */
@Validated
@ConfigurationProperties("nightshift.amazon.listings")
public record ListingsSettings(@NotNull Duration shownAfter, @Min(0) @Max(100) int previewSample) {}
