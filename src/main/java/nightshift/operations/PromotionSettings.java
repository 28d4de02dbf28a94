package nightshift.operations;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When a workflow or a supplier in shadow is proposed for auto: {@code nightshift.promotion.*}.
 *
 * @param days how long shadow and people must have agreed without a difference
 * @param decisions how many compared decisions that takes at least
 * @param giveUpAfter how long a decision made in shadow is compared again while nobody carries it out
 * @param dismissedFor how long a proposal that was dismissed stays away
 */
@Validated
@ConfigurationProperties("nightshift.promotion")
public record PromotionSettings(
        @Min(1) int days, @Min(1) int decisions, @NotNull Duration giveUpAfter, @NotNull Duration dismissedFor) {}
