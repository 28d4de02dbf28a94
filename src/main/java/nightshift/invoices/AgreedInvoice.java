package nightshift.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.documents.Found;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.ExcessFreight;
import nightshift.invoices.discrepancies.MissingLine;
import nightshift.invoices.discrepancies.OverOrdered;
import nightshift.invoices.discrepancies.PriceDifference;
import nightshift.invoices.discrepancies.Resolution;
import nightshift.invoices.discrepancies.TaxCharged;
import nightshift.invoices.discrepancies.UnexpectedCharge;
import nightshift.invoices.discrepancies.UnexpectedFreight;

/**
 * What a vendor should have asked for: his invoice with less on it. Nothing is billed by it as such: the same rules decide it
 * like any invoice, so that a bill of it agrees with the purchase orders.
 */
public final class AgreedInvoice {
    private AgreedInvoice() {}

    /** At the prices of the purchase orders; everything else as printed. */
    public static InvoiceCase atOrderPrices(InvoiceCase facts, List<Discrepancy> found) {
        Invoice paper = facts.invoice();
        List<InvoiceLine> lines =
                paper.lines().stream().map(line -> atOrderPrice(line, found)).toList();
        return asking(facts, lines, paper.charges(), paper.tax());
    }

    /**
     * Only what agrees: lines that differ are left out, of a line for more than is open only what is open is kept, and charges
     * that were not agreed are left out.
     */
    public static InvoiceCase whatAgrees(InvoiceCase facts, List<Discrepancy> found) {
        Invoice paper = facts.invoice();
        List<InvoiceLine> lines = paper.lines().stream()
                .flatMap(line -> whatAgrees(line, found).stream())
                .toList();
        List<Charge> charges = paper.charges().stream()
                .filter(charge -> found.stream().noneMatch(one -> concerns(one, charge)))
                .toList();
        boolean taxed = found.stream().anyMatch(TaxCharged.class::isInstance);
        return asking(facts, lines, charges, taxed ? Optional.empty() : paper.tax());
    }

    /** Whether it asks for the tax of the whole invoice and for less than the whole: then only the vendor can say what the tax is. */
    public static boolean isTaxedInFull(InvoiceCase facts, InvoiceCase agreed) {
        Invoice paper = facts.invoice();
        Invoice less = agreed.invoice();
        return less.tax().filter(tax -> tax.value().signum() != 0).isPresent()
                && !(less.lines().equals(paper.lines()) && less.charges().equals(paper.charges()));
    }

    private static InvoiceLine atOrderPrice(InvoiceLine line, List<Discrepancy> found) {
        return found.stream()
                .filter(one -> one instanceof PriceDifference && isAbout(one, line))
                .map(PriceDifference.class::cast)
                .findFirst()
                .flatMap(price -> line.quantity()
                        .map(printed -> line.asking(printed.value(), orderPrice(price, printed.value()))))
                .orElse(line);
    }

    /** Of one of the vendor's units, which may be a pack of the store's. */
    private static BigDecimal orderPrice(PriceDifference price, BigDecimal printed) {
        return price.order()
                .line()
                .unitPrice()
                .multiply(price.quantity())
                .divide(printed, 8, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static Optional<InvoiceLine> whatAgrees(InvoiceLine line, List<Discrepancy> found) {
        List<Discrepancy> about =
                found.stream().filter(one -> isAbout(one, line)).toList();
        if (about.isEmpty()) {
            return Optional.of(line);
        }
        return about.size() == 1 && about.get(0) instanceof OverOrdered over
                ? upToWhatIsOpen(line, over)
                : Optional.empty();
    }

    private static Optional<InvoiceLine> upToWhatIsOpen(InvoiceLine line, OverOrdered over) {
        BigDecimal open = over.order().line().open();
        boolean sameUnit = line.quantity()
                .filter(printed -> printed.value().compareTo(over.quantity()) == 0)
                .isPresent();
        return open.signum() > 0 && sameUnit
                ? line.netPrice().map(price -> line.asking(open, price.stripTrailingZeros()))
                : Optional.empty();
    }

    private static boolean isAbout(Discrepancy discrepancy, InvoiceLine line) {
        return discrepancy.position().filter(at -> at == line.position()).isPresent();
    }

    private static boolean concerns(Discrepancy discrepancy, Charge charge) {
        if (discrepancy instanceof UnexpectedCharge unexpected) {
            return unexpected.charge().equals(charge);
        }
        return charge.kind() == Charge.Kind.FREIGHT
                && (discrepancy instanceof UnexpectedFreight || discrepancy instanceof ExcessFreight);
    }

    private static InvoiceCase asking(
            InvoiceCase facts, List<InvoiceLine> lines, List<Charge> charges, Optional<Found<BigDecimal>> tax) {
        BigDecimal sum = Stream.of(
                        lines.stream().flatMap(line -> line.amount().stream()).map(Found::value),
                        charges.stream().map(Charge::value),
                        tax.stream().map(Found::value))
                .flatMap(amounts -> amounts)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return facts.about(facts.invoice().asking(lines, charges, tax, sum));
    }

    /**
     * Whether this may stand when a person bills less than was asked.
     *
     * @param shown what he saw before: of that he accepts what can be accepted
     * @param inPart whether he bills only a part, so that a line of the order may be missing
     */
    public static boolean mayStand(Discrepancy left, List<Discrepancy> shown, boolean inPart) {
        if (left instanceof MissingLine) {
            return inPart;
        }
        boolean seen = left.position().isPresent()
                ? shown.contains(left)
                : shown.stream().anyMatch(one -> one.getClass() == left.getClass());
        return seen && !left.binding() && left.ways().contains(Resolution.ACCEPT);
    }
}
