package nightshift.inventory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.List;
import nightshift.core.Mode;
import nightshift.inventory.rules.RuleReading;
import nightshift.inventory.rules.RuleText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of stock: {@code nightshift.inventory.*}.
 *
 * @param schedule Quartz cron in the store's time zone; empty: not scheduled
 * @param mode more caution for this workflow than the store has; unset: none
 * @param amazon who writes Amazon's quantities
 * @param rules the stock rules, as long as none are stored from the desk
 * @param oldDataAfter a supplier's number older than this moves nothing
 * @param alertOldDataAfter how old the numbers of live items may become until people are told
 * @param readingsAtMost a channel's own number read longer ago than this moves nothing
 * @param pauseAtLeast how long an item stays paused at least; pausing never waits
 * @param draftWhenAllOut whether a product leaves the shop when all its variants are out
 * @param raiseFromZero whether a count of 0 that Nightshift never wrote may be raised
 * @param sellsAtMost pieces of an item that may sell between two runs; from more it falls to 0 by somebody's hand only
 */
@Validated
@ConfigurationProperties("nightshift.inventory")
public record InventorySettings(
        @NotNull String schedule,
        @Nullable Mode mode,
        @NotNull Writer amazon,
        @NotNull List<RuleText> rules,
        @NotNull Duration oldDataAfter,
        @NotNull Duration alertOldDataAfter,
        @NotNull Duration readingsAtMost,
        @NotNull Duration pauseAtLeast,
        boolean draftWhenAllOut,
        boolean raiseFromZero,
        @PositiveOrZero int sellsAtMost,
        @NotNull @Valid Breaker breaker,
        @NotNull @Valid Oversell oversell) {
    public InventorySettings {
        rules = rules == null ? List.of() : List.copyOf(rules);
        RuleReading.of(rules, List.of()).orRefuse();
    }

    /** Who writes the quantities of Amazon's offers. */
    public enum Writer {
        /** Nightshift. */
        DIRECT,
        /** A connector that copies them from the shop: they are only held against what the rules say. */
        CONNECTOR
    }
}
