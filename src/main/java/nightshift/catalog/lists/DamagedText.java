package nightshift.catalog.lists;

import java.util.Optional;

/** Characters that were lost on the way: the part numbers may be wrong as well. */
final class DamagedText implements ListCheck {
    private int damaged;
    private long first;

    @Override
    public void row(ListRow row, KnownValues before) {
        if (row.damaged()) {
            damaged++;
            first = first == 0 ? row.line() : first;
        }
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return damaged == 0
                ? Optional.empty()
                : Optional.of(
                        "%d rows have characters that cannot be read, the first in line %d: its encoding is another"
                                .formatted(damaged, first));
    }
}
