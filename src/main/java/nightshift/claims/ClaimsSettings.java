package nightshift.claims;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.core.Mode;
import nightshift.core.OrderName;
import nightshift.settings.Supplier;
import nightshift.shop.CustomerOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of damage claims: {@code nightshift.claims.*}.
 *
 * @param schedule Quartz cron in the store's time zone; empty: not scheduled
 * @param mode more caution for this workflow than the store has; unset: none
 * @param poNumber how an order's name becomes the number the supplier knows it by
 * @param followUpDays business days without an answer of the supplier until a follow-up is drafted
 * @param holidays days that are no business days, besides weekends
 * @param vendorDefaults what suppliers want of a claim
 * @param vendors the suppliers that want it otherwise
 * @param carriers until when carriers take claims; the first that fits counts
 * @param aToZ how long after delivery an Amazon buyer may file an A-to-z claim
 * @param pdf whether the draft to the supplier has a one-page PDF of the claim
 * @param wordings where the wordings of drafts to customers are, without ending
 * @param signature what stands below drafts, never on Amazon
 * @param draftsFor how long a draft nobody sent is looked for
 */
@Validated
@ConfigurationProperties("nightshift.claims")
public record ClaimsSettings(
        @NotNull String schedule,
        @Nullable Mode mode,
        @NotNull @Valid PoNumberRule poNumber,
        @Positive int followUpDays,
        @NotNull List<LocalDate> holidays,
        @NotNull @Valid VendorProfile vendorDefaults,
        @NotNull List<@Valid VendorProfile> vendors,
        @NotNull List<@Valid CarrierDeadline> carriers,
        @NotNull Duration aToZ,
        boolean pdf,
        @NotBlank String wordings,
        @NotNull String signature,
        @NotNull Duration draftsFor) {
    public ClaimsSettings {
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
        vendors = vendors == null ? List.of() : List.copyOf(vendors);
        carriers = carriers == null ? List.of() : List.copyOf(carriers);
    }

    /** What this supplier wants of a claim. */
    public VendorProfile profile(String supplier) {
        return vendors.stream()
                .filter(profile -> profile.supplier().equals(supplier))
                .findFirst()
                .map(profile -> profile.orElse(vendorDefaults))
                .orElse(vendorDefaults);
    }

    /** Business days this supplier has for an answer. */
    public int answersWithin(String supplier) {
        return Optional.ofNullable(profile(supplier).answersWithinDays()).orElse(followUpDays);
    }

    /** How an order's name becomes a purchase order number: {@code #(\d+)} and {@code PO-$1}. */
    public record PoNumberRule(@NotNull Pattern fromOrder, @NotBlank String to) {
        /**
         * The order's own number where it looks like one this supplier prints (business customers write theirs there too); else by the
         * rule. Empty: neither tells.
         */
        public Optional<String> of(CustomerOrder order, Supplier supplier) {
            return order.poNumber()
                    .map(String::strip)
                    .filter(number -> supplier.purchaseOrderPattern()
                            .filter(shape -> number.matches("(?i)" + shape))
                            .isPresent())
                    .or(() -> made(order.name()));
        }

        private Optional<String> made(OrderName name) {
            var matcher = fromOrder.matcher(name.value());
            return matcher.matches() ? Optional.of(matcher.replaceFirst(to)) : Optional.empty();
        }
    }
}
