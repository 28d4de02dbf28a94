package nightshift.claims;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.settings.RegularExpression;

/**
 * Until when a carrier takes a claim for damage. Shown to people only.
 *
 * @param carrier what his name looks like in Shopify, as a regular expression
 * @param days calendar days
 * @param from counted from: when it was shipped or delivered
 */
public record CarrierDeadline(@NotBlank @RegularExpression String carrier, @Positive int days, @NotNull From from) {
    public enum From {
        SHIPPED,
        DELIVERED
    }

    boolean isOf(String company) {
        return Pattern.compile(carrier, Pattern.CASE_INSENSITIVE)
                .matcher(company)
                .find();
    }

    Optional<Instant> of(Optional<Instant> shipped, Optional<Instant> delivered) {
        return (from == From.SHIPPED ? shipped : delivered).map(at -> at.plus(Duration.ofDays(days)));
    }
}
