package nightshift.catalog.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that cannot be, or are none. A few rows are left out and keep their old values, many mean that something else is wrong. */
final class AbsurdNumbers implements ListCheck {
    private static final Set<RowTrouble.Kind> KINDS = Set.of(
            RowTrouble.Kind.NOT_A_NUMBER,
            RowTrouble.Kind.NEGATIVE,
            RowTrouble.Kind.ABSURD,
            RowTrouble.Kind.FRACTION,
            RowTrouble.Kind.NO_SKU,
            RowTrouble.Kind.BAD_DATE);
    private static final int NAMED = 3;

    private final int percent;
    private final Share bad = new Share();
    private final List<String> first = new ArrayList<>();

    AbsurdNumbers(ListContext context) {
        this.percent = context.limits().badRows();
    }

    @Override
    public void row(ListRow row, KnownValues before) {
        Optional<RowTrouble> trouble = row.troubles().stream()
                .filter(one -> KINDS.contains(one.kind()))
                .findFirst();
        bad.count(trouble.isPresent());
        trouble.filter(one -> first.size() < NAMED)
                .ifPresent(one -> first.add(one.inWords() + " in line " + row.line()));
    }

    @Override
    public Optional<String> refusal(ListFacts facts) {
        return bad.moreThan(percent)
                ? Optional.of("%d of %d rows have negative, absurd or unreadable values, such as %s"
                        .formatted(bad.some(), bad.all(), String.join(", ", first)))
                : Optional.empty();
    }

    /** Such rows are left out and keep their old values, however many they are. */
    @Override
    public boolean acceptable() {
        return true;
    }
}
