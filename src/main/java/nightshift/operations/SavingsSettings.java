package nightshift.operations;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What an item is worth that is done without a person: {@code nightshift.savings.*}. The desk may set other values.
 *
 * @param minutesPerItem what a person needs for one item by hand
 * @param hourlyRate what an hour of his costs, in the store's currency
 */
@Validated
@ConfigurationProperties("nightshift.savings")
public record SavingsSettings(@Min(0) @Max(480) int minutesPerItem, @NotNull @DecimalMin("0") BigDecimal hourlyRate) {}
