package nightshift.catalog.lists;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a list may be off until it is refused as a whole. In {@code nightshift.catalog.limits} all are set; a list may have some of its
 * own.
 *
 * @param missing percent of the items of the list before that may be missing
 * @param tooOld how old what the list says may be
 * @param badRows percent of rows with negative, absurd or unreadable values; fewer are left out and keep their old values
 * @param zeroCost percent of rows that may cost nothing; fewer are left out and keep their old cost
 * @param costMoved a cost that moved by more than so many percent ...
 * @param costMovedRows ... in more than so many percent of the rows
 * @param stockGone percent of the items in stock that may be out all at once
 * @param mostPieces more pieces than this are absurd
 * @param highestCost a cost above this is absurd
 */
public record ListLimits(
        @Nullable @Min(0) @Max(100) Integer missing,
        @Nullable Duration tooOld,
        @Nullable @Min(0) @Max(100) Integer badRows,
        @Nullable @Min(0) @Max(100) Integer zeroCost,
        @Nullable @Min(1) Integer costMoved,
        @Nullable @Min(0) @Max(100) Integer costMovedRows,
        @Nullable @Min(0) @Max(100) Integer stockGone,
        @Nullable @Min(1) Integer mostPieces,
        @Nullable BigDecimal highestCost) {

    /** These, and where they are not set those of all lists. */
    public ListLimits over(ListLimits all) {
        return new ListLimits(
                either(missing, all.missing),
                either(tooOld, all.tooOld),
                either(badRows, all.badRows),
                either(zeroCost, all.zeroCost),
                either(costMoved, all.costMoved),
                either(costMovedRows, all.costMovedRows),
                either(stockGone, all.stockGone),
                either(mostPieces, all.mostPieces),
                either(highestCost, all.highestCost));
    }

    private static <T> T either(@Nullable T own, @Nullable T all) {
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(all))
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "nightshift.catalog.limits is not complete: each of its settings has a value in application.yaml"));
    }
}
