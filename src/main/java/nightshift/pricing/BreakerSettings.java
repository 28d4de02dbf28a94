package nightshift.pricing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * When a sweep is too odd to be written.
 *
 * @param fromMoves with fewer moves than this nothing is odd: percentages mean little then
 * @param movingPercent more than this part of the prices looked at moves
 * @param atFloorPercent more than this part of them ends at the floor
 * @param sumPercent the prices that move become by more than this cheaper or dearer in all
 */
public record BreakerSettings(
        @Min(1) int fromMoves,
        @NotNull Percent movingPercent,
        @NotNull Percent atFloorPercent,
        @NotNull Percent sumPercent) {}
