package nightshift.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nightshift.core.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of repricing: {@code nightshift.pricing.*}.
 *
 * @param schedule Quartz cron in the store's time zone; empty: not scheduled
 * @param mode more caution for this workflow than the store has; unset: none
 * @param amazon who writes prices to Amazon
 * @param connectorTakes how long the connector may take until Amazon shows the shop's price
 * @param apply whether a person approves each sweep first
 * @param listingStaleAfter a price read longer ago than this is no base for a move
 * @param competitionStaleAfter competitors' prices older than this move nothing
 * @param costStaleAfter a cost older than this is none
 * @param freightRequired whether an item without known freight is left alone
 * @param fees what each channel keeps
 * @param rules which items follow which strategy
 * @param guardrailDefaults what holds for all items
 * @param guardrails what holds for one SKU, brand or category instead
 */
@Validated
@ConfigurationProperties("nightshift.pricing")
public record PricingSettings(
        @NotNull String schedule,
        @Nullable Mode mode,
        @NotNull AmazonPrices amazon,
        @NotNull Duration connectorTakes,
        @NotNull Apply apply,
        @NotNull Duration listingStaleAfter,
        @NotNull Duration competitionStaleAfter,
        @NotNull Duration costStaleAfter,
        boolean freightRequired,
        @NotNull List<FeeRule> fees,
        @NotNull List<PriceRule> rules,
        @NotNull Guards guardrailDefaults,
        @NotNull List<Guards> guardrails,
        @NotNull @Valid BreakerSettings breaker,
        @NotNull RampSettings ramp,
        @Nullable QuietHours quietHours) {
    private static final BigDecimal ALMOST_ALL = new BigDecimal("90");

    /** Who writes prices to Amazon. */
    public enum AmazonPrices {
        DIRECT,
        /** Shopify's connector takes the shop's price over: only the shop is written, with a floor that pays for both channels. */
        CONNECTOR
    }

    /** Whether a sweep waits for a person. */
    public enum Apply {
        PREVIEW,
        AUTO
    }

    public PricingSettings {
        fees = fees == null ? List.of() : List.copyOf(fees);
        rules = rules == null ? List.of() : List.copyOf(rules);
        guardrails = guardrails == null ? List.of() : List.copyOf(guardrails);
        quietHours = quietHours == null ? QuietHours.NONE : quietHours;
    }

    @Override
    public QuietHours quietHours() {
        return Objects.requireNonNull(quietHours);
    }

    @AssertTrue(
            message =
                    "nightshift.pricing.guardrail-defaults: min-margin, min-margin-percent, max-move-per-run, max-move-per-day,"
                            + " max-over-floor, rival-at-least, rival-at-most, least-change, shipping-charge and parity must all be set there:"
                            + " without one of them a price could go anywhere")
    public boolean isEveryDefaultGiven() {
        return guardrailDefaults == null
                || Stream.of(
                                guardrailDefaults.minMargin(),
                                guardrailDefaults.minMarginPercent(),
                                guardrailDefaults.maxMovePerRun(),
                                guardrailDefaults.maxMovePerDay(),
                                guardrailDefaults.maxOverFloor(),
                                guardrailDefaults.rivalAtLeast(),
                                guardrailDefaults.rivalAtMost(),
                                guardrailDefaults.leastChange(),
                                guardrailDefaults.shippingCharge(),
                                guardrailDefaults.parity())
                        .allMatch(Objects::nonNull);
    }

    @AssertTrue(
            message = "nightshift.pricing.guardrail-defaults holds for all items: it names no sku, brand or category")
    public boolean isDefaultForAll() {
        return guardrailDefaults == null || guardrailDefaults.scope().isEmpty();
    }

    @AssertTrue(
            message =
                    "nightshift.pricing: a fee and a margin together take 90 percent of a sale or more, so no price would do")
    public boolean isAnythingLeft() {
        if (guardrailDefaults == null || fees == null) {
            return true;
        }
        BigDecimal fee = fees.stream()
                .map(rule -> rule.percent().number())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return Stream.concat(Stream.of(guardrailDefaults), guardrails.stream())
                .map(Guards::minMarginPercent)
                .filter(Objects::nonNull)
                .allMatch(margin -> margin.number().add(fee).compareTo(ALMOST_ALL) < 0);
    }

    @AssertTrue(
            message =
                    "nightshift.pricing.listing-stale-after, competition-stale-after and cost-stale-after must be longer than nothing")
    public boolean isEveryAgePositive() {
        return Stream.of(listingStaleAfter, competitionStaleAfter, costStaleAfter)
                .allMatch(age -> age == null || (!age.isZero() && !age.isNegative()));
    }

    @AssertTrue(message = "nightshift.pricing.connector-takes must not be negative: write a time such as 6h")
    public boolean isConnectorGivenTime() {
        return connectorTakes == null || !connectorTakes.isNegative();
    }

    /** Whether the shop's connector, not Nightshift, brings prices to Amazon. */
    public boolean connected() {
        return amazon == AmazonPrices.CONNECTOR;
    }
}
