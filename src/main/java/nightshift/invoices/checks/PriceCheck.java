package nightshift.invoices.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nightshift.documents.Found;
import nightshift.invoices.Figures;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.VendorRules;
import nightshift.invoices.discrepancies.DiscountDifference;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.PriceDifference;
import nightshift.invoices.matching.MatchedLine;
import nightshift.invoices.matching.OrderLine;
import nightshift.invoices.matching.Share;
import org.springframework.stereotype.Component;

/** Each unit price is the one ordered, or within the vendor's tolerance. A cent of rounding in a line's amount is no difference. */
@Component
class PriceCheck implements InvoiceCheck {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        return invoice.match().matched().stream()
                .filter(line -> PackCheck.factor(line).isEmpty())
                .flatMap(line -> of(line, invoice.rules()).stream())
                .toList();
    }

    private static Optional<Discrepancy> of(MatchedLine line, VendorRules rules) {
        return line.price().flatMap(price -> line.shares().stream()
                .map(Share::of)
                .filter(order -> !agrees(line, price, order.line().unitPrice())
                        && !rules.price().allows(order.line().unitPrice(), Figures.shown(price)))
                .findFirst()
                .map(order -> difference(line, order, Figures.shown(price), rules)));
    }

    /**
     * The same to the digits that both show, and the amount within a cent. Without printed price only the amount can tell.
     */
    static boolean agrees(MatchedLine line, BigDecimal price, BigDecimal ordered) {
        int digits = Math.max(2, Math.min(shownDigits(price), shownDigits(ordered)));
        boolean printed = line.line().unitPrice().isPresent();
        boolean same =
                price.setScale(digits, RoundingMode.HALF_UP).compareTo(ordered.setScale(digits, RoundingMode.HALF_UP))
                        == 0;
        BigDecimal asked = price.multiply(line.quantity());
        BigDecimal due = ordered.multiply(line.quantity());
        return (same || !printed) && asked.subtract(due).abs().compareTo(cent(line)) <= 0;
    }

    /** A price worked out from an amount in whole cents is off by up to half a cent a line. */
    private static BigDecimal cent(MatchedLine line) {
        return line.line().unitPrice().isPresent() ? new BigDecimal("0.01") : new BigDecimal("0.0051");
    }

    private static int shownDigits(BigDecimal price) {
        return Math.min(6, price.stripTrailingZeros().scale());
    }

    private static Discrepancy difference(MatchedLine line, OrderLine order, BigDecimal price, VendorRules rules) {
        BigDecimal ordered = order.line().unitPrice();
        Optional<BigDecimal> printed =
                line.line().discount().map(Found::value).filter(percent -> percent.signum() != 0);
        boolean unexpected = printed.map(
                        percent -> same(price.multiply(HUNDRED), ordered.multiply(HUNDRED.subtract(percent))))
                .orElse(false);
        Optional<BigDecimal> missing = rules.agreedDiscount()
                .filter(percent -> same(ordered.multiply(HUNDRED), price.multiply(HUNDRED.subtract(percent))));
        PriceDifference difference = new PriceDifference(line.line(), order, price, line.quantity());
        return unexpected || missing.isPresent() ? new DiscountDifference(difference, printed, missing) : difference;
    }

    private static boolean same(BigDecimal hundredfold, BigDecimal other) {
        return hundredfold.subtract(other).abs().compareTo(BigDecimal.ONE) < 0;
    }
}
