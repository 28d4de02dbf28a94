package nightshift.invoices.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.documents.Found;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.UnclearUnit;
import nightshift.invoices.discrepancies.UnitMismatch;
import nightshift.invoices.matching.MatchedLine;
import org.springframework.stereotype.Component;

/** Quantity and price are in the unit of the order. Where both agree only by a pack factor, that factor is proposed, never used. */
@Component
class PackCheck implements InvoiceCheck {
    private static final BigDecimal LARGEST = new BigDecimal(1000);

    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        List<Discrepancy> found = new ArrayList<>();
        for (MatchedLine line : invoice.match().matched()) {
            if (line.unitDoubtful()) {
                found.add(new UnclearUnit(line.line(), line.first()));
            } else {
                factor(line).ifPresent(factor -> found.add(new UnitMismatch(line.line(), line.first(), factor)));
            }
        }
        return found;
    }

    /** How many of ours are in one of his, if the line would agree with the order in that unit and does not in ours. */
    static Optional<BigDecimal> factor(MatchedLine line) {
        BigDecimal ordered = line.first().line().unitPrice();
        if (ordered.signum() <= 0 || line.factor().compareTo(BigDecimal.ONE) != 0) {
            return Optional.empty();
        }
        return line.price()
                .flatMap(price -> price.compareTo(ordered) > 0
                        ? whole(price, ordered).filter(factor -> fits(line, ordered, factor))
                        : whole(ordered, price)
                                .map(factor -> BigDecimal.ONE.divide(factor, 8, RoundingMode.HALF_UP))
                                .filter(factor -> fits(line, ordered, factor)));
    }

    private static Optional<BigDecimal> whole(BigDecimal larger, BigDecimal smaller) {
        if (smaller.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal factor = larger.divide(smaller, 0, RoundingMode.HALF_UP);
        boolean exact =
                smaller.multiply(factor).subtract(larger).abs().compareTo(factor.multiply(new BigDecimal("0.005")))
                        <= 0;
        return exact && factor.compareTo(BigDecimal.ONE) > 0 && factor.compareTo(LARGEST) <= 0
                ? Optional.of(factor)
                : Optional.empty();
    }

    /** In that unit the quantity is not more than what is open, and the amount is the price of it. */
    private static boolean fits(MatchedLine line, BigDecimal ordered, BigDecimal factor) {
        BigDecimal count =
                line.line().quantity().map(Found::value).orElse(BigDecimal.ZERO).multiply(factor);
        BigDecimal open = line.first().line().open();
        BigDecimal off = line.line()
                .amount()
                .map(Found::value)
                .map(amount -> amount.subtract(ordered.multiply(count)).abs())
                .orElse(BigDecimal.ZERO);
        return count.subtract(open).compareTo(new BigDecimal("0.001")) <= 0
                && off.compareTo(new BigDecimal("0.05").max(count.multiply(new BigDecimal("0.005")))) <= 0;
    }
}
