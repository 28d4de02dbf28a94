package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.Found;

/**
 * Looks for the sums that agree: lines + charges + tax = total. Where several amounts could be the tax or the total, the
 * arithmetic chooses; what agrees only without a printed charge is found last.
 */
final class SumSearch {
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final int MOST_CHARGES = 6;

    private final BigDecimal goods;
    private final boolean byLines;
    private final List<SumEntry> totals;
    private final List<List<SumEntry>> taxes;
    private final List<SumEntry> previous;
    private final List<SumEntry> charges;
    private final List<SumEntry> together;

    /** @param byLines whether the goods are the sum of the lines, and not only the printed subtotal */
    SumSearch(BigDecimal goods, boolean byLines, List<SumEntry> entries, List<SumEntry> charges) {
        this.byLines = byLines;
        this.goods = goods;
        this.totals = totals(entries);
        this.taxes = taxes(of(entries, SumField.TAX));
        this.previous = of(entries, SumField.PREVIOUS_BALANCE);
        this.charges = charges;
        this.together = of(entries, SumField.CHARGES_TOGETHER);
    }

    /** What is due is the total only where no other total and no payment is printed. */
    private static List<SumEntry> totals(List<SumEntry> entries) {
        List<SumEntry> totals = of(entries, SumField.TOTAL);
        boolean paid = of(entries, SumField.PAID).stream()
                .anyMatch(entry -> entry.value().signum() != 0);
        return !totals.isEmpty() || paid ? totals : of(entries, SumField.AMOUNT_DUE);
    }

    static List<SumEntry> of(List<SumEntry> entries, SumField field) {
        return entries.stream().filter(entry -> entry.field() == field).toList();
    }

    /** One tax, all of them together, or none. */
    private static List<List<SumEntry>> taxes(List<SumEntry> printed) {
        List<List<SumEntry>> taxes = new ArrayList<>();
        printed.forEach(tax -> taxes.add(List.of(tax)));
        if (printed.size() > 1) {
            taxes.add(printed);
        }
        taxes.add(List.of());
        return taxes;
    }

    Optional<SumSolution> best() {
        List<List<SumEntry>> sets = chargeSets();
        return first(sets.subList(0, Math.min(2, sets.size())), BigDecimal.ZERO)
                .or(() -> first(sets, BigDecimal.ZERO))
                .or(() -> first(sets.subList(0, Math.min(2, sets.size())), CENT)
                        .filter(found -> !found.taxes().isEmpty()));
    }

    private Optional<SumSolution> first(List<List<SumEntry>> sets, BigDecimal tolerance) {
        for (List<SumEntry> set : sets) {
            for (SumEntry total : totals) {
                for (List<SumEntry> tax : taxes) {
                    Optional<SumSolution> found = solution(set, total, tax, tolerance);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<SumSolution> solution(
            List<SumEntry> set, SumEntry total, List<SumEntry> tax, BigDecimal tolerance) {
        BigDecimal due = goods.add(SumEntries.sum(set)).add(SumEntries.sum(tax));
        BigDecimal off = total.value().subtract(due);
        boolean untaxed = tax.isEmpty()
                && taxes.stream().anyMatch(other -> SumEntries.sum(other).signum() != 0);
        if (off.abs().compareTo(tolerance) <= 0 && !(untaxed && total.field() == SumField.AMOUNT_DUE)) {
            return Optional.of(found(total, set, untaxed ? insideTax() : tax, Optional.empty(), untaxed, off));
        }
        return previous.stream()
                .filter(old ->
                        old.value().signum() != 0 && off.subtract(old.value()).signum() == 0)
                .findFirst()
                .map(old -> found(total, set, tax, Optional.of(old), false, BigDecimal.ZERO));
    }

    private List<SumEntry> insideTax() {
        return taxes.get(0);
    }

    private SumSolution found(
            SumEntry total,
            List<SumEntry> set,
            List<SumEntry> tax,
            Optional<SumEntry> old,
            boolean inside,
            BigDecimal off) {
        List<SumEntry> leftOut = charges.stream()
                .filter(charge -> charge.value().signum() != 0)
                .filter(charge -> set.stream()
                        .noneMatch(used -> used.row() == charge.row() || used.field() == SumField.CHARGES_TOGETHER))
                .filter(charge -> charge.value().compareTo(goods.add(SumEntries.sum(set))) != 0)
                .toList();
        return new SumSolution(goods, byLines, total, set, tax, old, inside, leftOut, off);
    }

    /** All charges as they should count, as they are printed, then fewer of them. */
    private List<List<SumEntry>> chargeSets() {
        List<SumEntry> counted = charges.stream().map(SumSearch::counted).toList();
        List<List<SumEntry>> sets = new ArrayList<>(List.of(counted, charges));
        sets.addAll(togetherSets());
        if (charges.size() <= MOST_CHARGES) {
            for (int without = 1; without < charges.size(); without++) {
                subsets(counted, without, sets);
            }
        }
        sets.add(List.of());
        return sets;
    }

    /** The sum of all charges or discounts instead of each of them, with the freight or without. */
    private List<List<SumEntry>> togetherSets() {
        List<SumEntry> sums =
                together.stream().filter(entry -> entry.value().signum() != 0).toList();
        if (sums.isEmpty()) {
            return List.of();
        }
        List<SumEntry> withFreight = new ArrayList<>(sums);
        charges.stream()
                .filter(charge -> charge.field() == SumField.FREIGHT
                        && withFreight.stream().noneMatch(other -> other.value().compareTo(charge.value()) == 0))
                .forEach(withFreight::add);
        return List.of(withFreight, sums);
    }

    private static void subsets(List<SumEntry> all, int without, List<List<SumEntry>> sets) {
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            if (Integer.bitCount(bits) == without) {
                List<SumEntry> kept = new ArrayList<>();
                for (int at = 0; at < all.size(); at++) {
                    if ((bits >> at & 1) == 0) {
                        kept.add(all.get(at));
                    }
                }
                sets.add(kept);
            }
        }
    }

    /** A discount is taken off, however it is printed. */
    static SumEntry counted(SumEntry charge) {
        return charge.field() == SumField.DISCOUNT && charge.value().signum() > 0
                ? new SumEntry(
                        charge.field(),
                        charge.label(),
                        new Found<>(charge.value().negate(), charge.amount().evidence()),
                        charge.row())
                : charge;
    }
}
