package nightshift.catalog.lists;

import java.time.Instant;
import java.util.List;

/**
 * The list that a new one would take the place of.
 *
 * @param columns its header
 * @param asOf when it was true
 * @param stockItems items of which it says how many there are
 * @param costItems items of which it says what they cost
 * @param freights rows that said what freight comes on top
 * @param minimums rows that said below which price it must not be advertised
 */
public record ListInForce(
        List<String> columns, Instant asOf, int stockItems, int costItems, int freights, int minimums) {}
