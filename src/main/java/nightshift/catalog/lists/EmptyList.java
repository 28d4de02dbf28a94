package nightshift.catalog.lists;

import java.util.Optional;

/** A list without rows would empty the catalog. */
final class EmptyList implements ListCheck {
    @Override
    public Optional<String> refusal(ListFacts facts) {
        return facts.rows() == 0 ? Optional.of("It has a header and no rows") : Optional.empty();
    }
}
