package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Evidence;
import nightshift.documents.Found;

/** Settles subtotal, charges, tax and total: by arithmetic where it agrees, otherwise with a doubt. */
final class Sums {
    private final List<InvoiceLine> lines;
    private final List<SumEntry> entries;
    private final List<SumEntry> charges;
    private final Optional<BigDecimal> sum;
    private final List<String> proofs = new ArrayList<>();
    private final List<Reason> doubts = new ArrayList<>();

    private Sums(List<InvoiceLine> lines, List<SumEntry> entries, int lastLine) {
        this.lines = lines;
        this.entries = entries;
        this.charges = entries.stream()
                .filter(entry -> entry.isCharge() && entry.row() > lastLine)
                .toList();
        this.sum = sum(lines);
    }

    /** @param lastLine the row of the last line: charges stand below it */
    static SumReading of(List<InvoiceLine> lines, List<SumEntry> entries, int lastLine) {
        Sums sums = new Sums(lines, entries, lastLine);
        return sums.solution().map(sums::agreed).orElseGet(sums::disagreed);
    }

    /** Whether the lines themselves make the printed total. */
    static boolean agree(List<InvoiceLine> lines, List<SumEntry> entries, int lastLine) {
        return new Sums(lines, entries, lastLine).byLines().isPresent();
    }

    private Optional<SumSolution> byLines() {
        return sum.flatMap(goods -> new SumSearch(goods, true, entries, charges).best());
    }

    private static Optional<BigDecimal> sum(List<InvoiceLine> lines) {
        return lines.isEmpty() || lines.stream().anyMatch(line -> line.amount().isEmpty())
                ? Optional.empty()
                : Optional.of(lines.stream()
                        .map(line -> line.amount().orElseThrow().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Optional<SumSolution> solution() {
        return byLines().or(() -> SumSearch.of(entries, SumField.GOODS).stream()
                .flatMap(goods -> new SumSearch(goods.value(), false, entries, charges).best().stream())
                .findFirst());
    }

    private SumReading agreed(SumSolution solution) {
        Optional<Found<BigDecimal>> goods = goods(
                solution.charged(),
                solution.byLines() ? Optional.of(solution.total().value().subtract(solution.tax())) : Optional.empty());
        proofs.add(SumSentences.agreed(solution));
        if (!solution.leftOut().isEmpty()) {
            doubts.add(doubt("The total agrees only without " + called(solution.leftOut())
                    + ": check whether it is to be paid."));
        }
        Found<BigDecimal> total = solution.previous().isPresent()
                ? new Found<>(
                        solution.total()
                                .value()
                                .subtract(solution.previous().get().value()),
                        solution.total().amount().evidence())
                : solution.total().amount();
        return new SumReading(
                charges(solution.charges()),
                goods,
                tax(solution.taxes()),
                Optional.of(total),
                due(total.value(), solution.total()),
                previous(),
                proofs,
                doubts);
    }

    private static String called(List<SumEntry> charges) {
        return charges.stream()
                .map(charge -> "\"" + charge.label() + "\" " + SumSentences.money(charge.value()))
                .collect(Collectors.joining(", "));
    }

    private SumReading disagreed() {
        Optional<SumEntry> total = only(SumField.TOTAL)
                .or(() -> SumSearch.of(entries, SumField.TOTAL).isEmpty()
                                && previous().isEmpty()
                                && SumSearch.of(entries, SumField.PAID).isEmpty()
                        ? only(SumField.AMOUNT_DUE)
                        : Optional.empty());
        Optional<SumEntry> tax = only(SumField.TAX);
        if (total.isEmpty() && SumSearch.of(entries, SumField.TOTAL).size() > 1) {
            doubts.add(doubt("Several totals are printed and none agrees with the lines: "
                    + called(SumSearch.of(entries, SumField.TOTAL)) + ". Enter the right one."));
        }
        List<SumEntry> counted = charges.stream().map(SumSearch::counted).toList();
        BigDecimal charged = SumEntries.sum(counted);
        Optional<Found<BigDecimal>> goods = goods(charged, Optional.empty());
        if (total.isPresent()) {
            sum.ifPresent(all -> disagreement(all, charged, tax, total.get()));
        }
        return new SumReading(
                charges(counted),
                goods,
                tax.map(SumEntry::amount),
                total.map(SumEntry::amount),
                total.flatMap(found -> due(found.value(), found)),
                previous(),
                proofs,
                doubts);
    }

    private void disagreement(BigDecimal all, BigDecimal charged, Optional<SumEntry> tax, SumEntry total) {
        BigDecimal due = all.add(charged).add(tax.map(SumEntry::value).orElse(BigDecimal.ZERO));
        doubts.add(doubt("The lines, charges and tax make %s, but the total printed is %s, difference %s."
                .formatted(
                        SumSentences.money(due),
                        SumSentences.money(total.value()),
                        SumSentences.signed(total.value().subtract(due)))));
    }

    /** The printed subtotal that agrees with the lines; without one that does, it is a doubt. */
    private Optional<Found<BigDecimal>> goods(BigDecimal charged, Optional<BigDecimal> beforeTax) {
        List<SumEntry> printed = SumSearch.of(entries, SumField.GOODS);
        if (printed.isEmpty()) {
            return Optional.empty();
        }
        if (sum.isEmpty()) {
            return only(SumField.GOODS).map(SumEntry::amount);
        }
        BigDecimal all = sum.get();
        Optional<SumEntry> same = printed.stream()
                .filter(entry -> entry.value().compareTo(all) == 0)
                .findFirst();
        if (same.isPresent()) {
            proofs.add("The lines add up to the subtotal " + SumSentences.money(all) + ".");
            return same.map(SumEntry::amount);
        }
        if (printed.stream()
                .anyMatch(entry -> entry.value().compareTo(all.add(charged)) == 0
                        || beforeTax
                                .filter(net -> entry.value().compareTo(net) == 0)
                                .isPresent())) {
            return Optional.empty();
        }
        SumEntry subtotal = printed.get(0);
        if (exact().filter(unrounded -> unrounded.compareTo(subtotal.value()) == 0)
                .isPresent()) {
            proofs.add(
                    "The lines add up to %s and the subtotal is %s: each line is rounded to the cent, the subtotal only once."
                            .formatted(SumSentences.money(all), SumSentences.money(subtotal.value())));
            return Optional.of(subtotal.amount());
        }
        doubts.add(doubt("The lines add up to %s, but the subtotal printed is %s, difference %s."
                .formatted(
                        SumSentences.money(all),
                        SumSentences.money(subtotal.value()),
                        SumSentences.signed(subtotal.value().subtract(all)))));
        return printed.size() == 1 ? Optional.of(subtotal.amount()) : Optional.empty();
    }

    /** What the lines make if only their sum is rounded. */
    private Optional<BigDecimal> exact() {
        if (lines.stream().anyMatch(line -> line.computed().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(lines.stream()
                .map(line -> line.computed().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP));
    }

    private Optional<SumEntry> only(SumField field) {
        List<SumEntry> all = SumSearch.of(entries, field);
        return all.stream()
                                .map(entry -> entry.value().stripTrailingZeros())
                                .distinct()
                                .count()
                        == 1
                ? Optional.of(all.get(all.size() - 1))
                : Optional.empty();
    }

    private static Optional<Found<BigDecimal>> tax(List<SumEntry> taxes) {
        if (taxes.isEmpty()) {
            return Optional.empty();
        }
        Evidence first = taxes.get(0).amount().evidence();
        return Optional.of(new Found<>(SumEntries.sum(taxes), first));
    }

    private Optional<Found<BigDecimal>> due(BigDecimal total, SumEntry taken) {
        List<SumEntry> asked = new ArrayList<>(SumSearch.of(entries, SumField.AMOUNT_DUE));
        asked.add(0, taken);
        return asked.stream()
                .filter(entry -> entry.value().compareTo(total) != 0)
                .map(SumEntry::amount)
                .findFirst()
                .or(() -> leftOf(total));
    }

    /**
     * What was paid says what is left also where that is not printed. Without cents it is no amount; a payment of an old balance is
     * none of this one.
     */
    private Optional<Found<BigDecimal>> leftOf(BigDecimal total) {
        return SumSearch.of(entries, SumField.PAID).stream()
                .map(SumEntry::amount)
                .filter(paid -> paid.value().scale() > 0 && paid.value().signum() != 0)
                .filter(paid -> previous().isEmpty())
                .filter(paid -> paid.value().abs().compareTo(total) <= 0)
                .map(paid -> new Found<>(total.subtract(paid.value().abs()), paid.evidence()))
                .findFirst();
    }

    private Optional<Found<BigDecimal>> previous() {
        return SumSearch.of(entries, SumField.PREVIOUS_BALANCE).stream()
                .map(SumEntry::amount)
                .findFirst();
    }

    private static List<Charge> charges(List<SumEntry> entries) {
        return entries.stream()
                .map(entry -> new Charge(
                        kind(
                                entry.field(),
                                entry.field() == SumField.CHARGES_TOGETHER
                                        && entry.value().signum() < 0),
                        entry.label().replaceAll("\\s*:$", ""),
                        entry.amount()))
                .toList();
    }

    private static Charge.Kind kind(SumField field, boolean negative) {
        return switch (field) {
            case FREIGHT -> Charge.Kind.FREIGHT;
            case DISCOUNT -> Charge.Kind.DISCOUNT;
            case DEPOSIT -> Charge.Kind.DEPOSIT;
            default -> negative ? Charge.Kind.DISCOUNT : Charge.Kind.SURCHARGE;
        };
    }

    private static Reason doubt(String sentence) {
        return new Reason(ReasonKind.ARITHMETIC, sentence);
    }
}
