package nightshift.pricing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import org.jspecify.annotations.Nullable;

/**
 * Guardrails as an owner writes them, for one SKU, one brand or one category; each value he leaves out counts as set more widely.
 *
 * @param minMargin what a piece must leave, in money
 * @param minMarginPercent what it must leave, as part of what the buyer pays
 * @param minPrice never sold for less
 * @param maxPrice never offered for more
 * @param map the manufacturer's minimum advertised price, where the supplier's list does not say
 * @param maxMovePerRun percent of the price a sweep may move it by
 * @param maxMovePerDay percent of the price all sweeps of 24 hours may move it by
 * @param maxOverFloor percent above the floor a raise ends at
 * @param rivalAtLeast a competitor below this percentage of the floor is not believed
 * @param rivalAtMost nor one above this percentage of our price
 * @param leastChange smaller moves are not worth it
 * @param ending cents the price ends with, such as 99
 * @param shippingCharge what our buyer pays for shipping besides the price
 */
public record Guards(
        @Nullable String sku,
        @Nullable String brand,
        @Nullable String category,
        @Nullable Amount minMargin,
        @Nullable Percent minMarginPercent,
        @Nullable Amount minPrice,
        @Nullable Amount maxPrice,
        @Nullable Amount map,
        @Nullable Percent maxMovePerRun,
        @Nullable Percent maxMovePerDay,
        @Nullable Percent maxOverFloor,
        @Nullable Percent rivalAtLeast,
        @Nullable Percent rivalAtMost,
        @Nullable Amount leastChange,
        @Nullable String ending,
        @Nullable Amount shippingCharge,
        @Nullable Parity parity) {
    public Guards {
        refuseBlank("sku", sku);
        refuseBlank("brand", brand);
        refuseBlank("category", category);
        refuseZero("min-price", minPrice);
        refuseZero("max-price", maxPrice);
        refuseZero("map", map);
        if (minPrice != null && maxPrice != null && minPrice.number().compareTo(maxPrice.number()) > 0) {
            throw new BadValue("min-price " + minPrice.value() + " is above max-price " + maxPrice.value());
        }
        if (maxMovePerRun != null && maxMovePerRun.number().signum() == 0) {
            throw new BadValue("max-move-per-run is 0, so no price could ever move; take the rule away instead");
        }
        if (ending != null && !ending.matches("\\d\\d")) {
            throw new BadValue("ending \"" + ending + "\" is not two digits, such as '99' or '95'");
        }
        if (Stream.of(Optional.ofNullable(sku), Optional.ofNullable(brand), Optional.ofNullable(category))
                        .filter(Optional::isPresent)
                        .count()
                > 1) {
            throw new BadValue("one entry names one of sku, brand and category, not several");
        }
    }

    private static void refuseBlank(String name, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw new BadValue(name + " is blank; name one, or take the line away");
        }
    }

    private static void refuseZero(String name, @Nullable Amount amount) {
        if (amount != null) {
            amount.positive(name);
        }
    }

    /** Which items it is for, as {@code brand/acme}; empty: all. */
    Optional<String> scope() {
        return Stream.of(scope("sku", sku), scope("brand", brand), scope("category", category))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<String> scope(String what, @Nullable String name) {
        return Optional.ofNullable(name).map(text -> what + "/" + text.strip().toLowerCase(Locale.ROOT));
    }
}
