package nightshift.catalog.lists;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The limits of one list that differ from those of all ({@link ListLimits}); what is unset does not. */
public record OwnLimits(
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
                either(missing, all.missing()),
                either(tooOld, all.tooOld()),
                either(badRows, all.badRows()),
                either(zeroCost, all.zeroCost()),
                either(costMoved, all.costMoved()),
                either(costMovedRows, all.costMovedRows()),
                either(stockGone, all.stockGone()),
                either(mostPieces, all.mostPieces()),
                either(highestCost, all.highestCost()));
    }

    private static <T> T either(@Nullable T own, T all) {
        return Optional.ofNullable(own).orElse(all);
    }
}
