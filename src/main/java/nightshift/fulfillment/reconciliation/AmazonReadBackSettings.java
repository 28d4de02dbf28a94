package nightshift.fulfillment.reconciliation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How what was sent to Amazon is read back: {@code nightshift.reconciliation.amazon-*}.
 *
 * @param amazonGrace how long Amazon may take to show what it took
 * @param amazonReads Amazon orders read one by one at most in one comparison; the others are compared as last searched
 */
@Validated
@ConfigurationProperties("nightshift.reconciliation")
public record AmazonReadBackSettings(@NotNull Duration amazonGrace, @PositiveOrZero int amazonReads) {}
