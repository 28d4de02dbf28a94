package nightshift.shop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How many prices are written at once in the shop: {@code nightshift.shopify.bulk.*}.
 *
 * @param directProducts prices of so many products are written one call each; of more by one bulk operation
 * @param adoptAfter how long a bulk operation whose start was not answered may take to show up, before it counts as not begun
 * @param alertAfter a bulk operation still open after this long is for a person
 */
@Validated
@ConfigurationProperties("nightshift.shopify.bulk")
public record BulkSettings(
        @Min(0) @Max(1000) int directProducts, @NotNull Duration adoptAfter, @NotNull Duration alertAfter) {}
