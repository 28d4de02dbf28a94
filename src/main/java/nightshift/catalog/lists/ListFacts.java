package nightshift.catalog.lists;

import java.time.Instant;
import java.util.List;

/**
 * A list as a whole.
 *
 * @param rows with or without troubles
 * @param asOf when it was true: the latest time of a row, else that of the file
 * @param leftOut rows that are not used
 * @param freights rows that say what freight comes on top
 * @param minimums rows that say below which price it must not be advertised
 */
public record ListFacts(List<String> columns, int rows, Instant asOf, int leftOut, int freights, int minimums) {}
