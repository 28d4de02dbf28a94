package nightshift.fulfillment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.Mode;
import nightshift.core.OrderName;
import nightshift.core.PoNumber;
import nightshift.shop.LookupKind;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the fulfillment night: {@code nightshift.fulfillment.*}.
 *
 * @param schedule Quartz cron in the store's time zone; empty: not scheduled
 * @param mode more caution for this workflow than the store has; unset: none
 * @param lookups how an order is found; all are asked and must agree
 * @param tag text of the tag look-up with {@code $1} for the digits of the purchase order number; empty: the number itself
 * @param noteAttribute name of the order's note attribute that holds the purchase order number
 * @param lateAfter business days without a confirmation until a web order counts as late
 */
@Validated
@ConfigurationProperties("nightshift.fulfillment")
public record FulfillmentSettings(
        @NotNull String schedule,
        @Nullable Mode mode,
        @NotEmpty List<LookupKind> lookups,
        @NotNull @Valid OrderNameRule orderName,
        String tag,
        String noteAttribute,
        @NotNull List<@Valid KnownExceptionRule> knownExceptions,
        boolean notifyCustomer,
        @PositiveOrZero int lateAfter) {
    public FulfillmentSettings {
        lookups = List.copyOf(lookups);
        knownExceptions = List.copyOf(knownExceptions);
    }

    /** How a purchase order number becomes an order name: {@code PO-?(\d+)} and {@code #$1}. */
    public record OrderNameRule(@NotNull Pattern fromPo, @NotEmpty String to) {
        /** The order name this rule makes of the number; empty when the number does not have the rule's shape. */
        public Optional<OrderName> apply(PoNumber number) {
            return filled(number, to).map(OrderName::new);
        }

        Optional<String> filled(PoNumber number, String template) {
            var matcher =
                    Pattern.compile(fromPo.pattern(), Pattern.CASE_INSENSITIVE).matcher(number.value());
            return matcher.matches() ? Optional.of(matcher.replaceFirst(template)) : Optional.empty();
        }
    }

    /** One purchase order, one order, or everything of one supplier that is left alone on purpose, with the owner's reason. */
    public record KnownExceptionRule(
            @Nullable String po, @Nullable String order, @Nullable String supplier, @NotEmpty String reason) {}
}
