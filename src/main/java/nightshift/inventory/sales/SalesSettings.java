package nightshift.inventory.sales;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How it is known what sells: {@code nightshift.inventory.sales.*}.
 *
 * @param days over how many days sold pieces are counted; Shopify shows orders of sixty days
 * @param maxAge how old what is known of sales may be when a run begins
 * @param tooOld sales read longer ago than this are not known any more, and no rule that needs them applies
 */
@Validated
@ConfigurationProperties("nightshift.inventory.sales")
public record SalesSettings(@Min(1) @Max(60) int days, @NotNull Duration maxAge, @NotNull Duration tooOld) {
    @AssertTrue(message = "nightshift.inventory.sales.too-old must be longer than max-age, else sales are never known")
    boolean isUsable() {
        return tooOld.compareTo(maxAge) > 0;
    }

    Duration window() {
        return Duration.ofDays(days);
    }
}
