package nightshift.marketplace;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The report of all listings, in a file of ours.
 *
 * @param gzip whether it is packed
 * @param charset the encoding Amazon names; empty: it does not
 */
public record ListingsFile(Path path, boolean gzip, Optional<String> charset) {}
