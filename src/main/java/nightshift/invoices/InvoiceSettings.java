package nightshift.invoices;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nightshift.core.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the run of invoices: {@code nightshift.invoices.*}. What stands here counts for every vendor; {@code vendors}
 * says what was agreed otherwise with one.
 *
 * @param schedule Quartz cron in the store's time zone; empty: not scheduled
 * @param mode more caution for this workflow than the store has; unset: none
 * @param autoLimit invoices of this total or more are always for a person; unset: all are
 * @param freightItems SKUs of items that stand for freight on purchase orders
 * @param closedUntil the last day of the closed period of the books; unset: none is closed
 * @param promoteAfter so many bills of one supplier approved unchanged in a row, and auto is proposed for him
 */
@Validated
@ConfigurationProperties("nightshift.invoices")
public record InvoiceSettings(
        @NotNull String schedule,
        @Nullable Mode mode,
        @PositiveOrZero @Nullable BigDecimal autoLimit,
        @NotNull @Valid ToleranceSetting priceTolerance,
        @NotNull @Valid ToleranceSetting quantityTolerance,
        @NotNull @Valid FreightSetting freight,
        @NotNull @Valid ToleranceSetting freightTolerance,
        @Nullable String freightAccount,
        @NotNull List<String> freightItems,
        @Nullable String taxAccount,
        @Nullable LocalDate closedUntil,
        @Min(1) int promoteAfter,
        @NotNull List<@Valid VendorSetting> vendors) {
    public InvoiceSettings {
        freightItems = freightItems == null ? List.of() : List.copyOf(freightItems);
        vendors = vendors == null ? List.of() : List.copyOf(vendors);
    }

    public Optional<LocalDate> booksClosedUntil() {
        return Optional.ofNullable(closedUntil);
    }

    Optional<VendorSetting> vendor(String supplier) {
        return vendors.stream()
                .filter(vendor -> vendor.supplier().equals(supplier))
                .findFirst();
    }

    /** How far a value may be off, more ({@code up}) and less ({@code down}); what is not set is nothing at all. */
    public record ToleranceSetting(@Valid @Nullable LimitSetting up, @Valid @Nullable LimitSetting down) {
        Tolerance tolerance() {
            return new Tolerance(limit(up), limit(down));
        }

        private static Limit limit(@Nullable LimitSetting limit) {
            return limit == null ? Limit.ZERO : new Limit(amount(limit.absolute()), amount(limit.percent()));
        }
    }

    /** Both bounds must hold. */
    public record LimitSetting(
            @PositiveOrZero @Nullable BigDecimal absolute, @PositiveOrZero @Nullable BigDecimal percent) {}

    /** Freight a vendor may charge without a line on the purchase order; the larger of both counts. */
    public record FreightSetting(
            @PositiveOrZero @Nullable BigDecimal cap, @PositiveOrZero @Nullable BigDecimal percentOfGoods) {
        FreightRule rule() {
            return new FreightRule(amount(cap), amount(percentOfGoods));
        }
    }

    /**
     * A fee agreed with a vendor.
     *
     * @param label words the invoice prints for it
     */
    public record ChargeSetting(
            @NotEmpty String label, @NotNull @PositiveOrZero BigDecimal most, @NotEmpty String account) {
        AllowedCharge charge() {
            return new AllowedCharge(label, most, account);
        }
    }

    /**
     * What was agreed with one vendor; what is not set is as for all.
     *
     * @param supplier his name in {@code nightshift.suppliers}
     */
    public record VendorSetting(
            @NotEmpty String supplier,
            @PositiveOrZero @Nullable BigDecimal autoLimit,
            @Valid @Nullable ToleranceSetting priceTolerance,
            @Valid @Nullable ToleranceSetting quantityTolerance,
            @Valid @Nullable FreightSetting freight,
            @Valid @Nullable ToleranceSetting freightTolerance,
            @Nullable String freightAccount,
            @Nullable String taxAccount,
            @PositiveOrZero @Nullable BigDecimal agreedDiscount,
            @Nullable List<@Valid ChargeSetting> charges) {}

    private static BigDecimal amount(@Nullable BigDecimal set) {
        return set == null ? BigDecimal.ZERO : set;
    }
}
