package nightshift.documents;

import java.util.Optional;

/**
 * One line of a shipping confirmation, quantities in pieces.
 *
 * @param item the supplier's or the store's item code as printed
 */
public record NoticeLine(
        Found<String> item,
        Optional<String> description,
        int shipped,
        Optional<Integer> ordered,
        Optional<Integer> backordered) {}
