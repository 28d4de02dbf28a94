package nightshift.catalog.lists;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * How far a list may be off until it is refused as a whole ({@code nightshift.catalog.limits}).
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
        @Min(0) @Max(100) int missing,
        @NotNull Duration tooOld,
        @Min(0) @Max(100) int badRows,
        @Min(0) @Max(100) int zeroCost,
        @Min(1) int costMoved,
        @Min(0) @Max(100) int costMovedRows,
        @Min(0) @Max(100) int stockGone,
        @Min(1) int mostPieces,
        @NotNull BigDecimal highestCost) {}
