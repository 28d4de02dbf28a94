package nightshift.invoices.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;

/**
 * A line of an invoice and what it is for.
 *
 * @param factor the store's units in one unit of the invoice
 * @param unitDoubtful whether the part has a pack factor, but for another unit than the invoice prints
 * @param shares never empty; more than one where several lines of the order are for the same item
 */
public record MatchedLine(InvoiceLine line, MatchKey key, BigDecimal factor, boolean unitDoubtful, List<Share> shares) {
    public MatchedLine {
        shares = List.copyOf(shares);
        if (shares.isEmpty()) {
            throw new BadValue("A matched line is for at least one line of an order");
        }
    }

    public OrderLine first() {
        return shares.get(0).of();
    }

    /** Billed quantity in the store's own unit. */
    public BigDecimal quantity() {
        return shares.stream().map(Share::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Net price of one of the store's units, as printed or else worked out from the amount. */
    public Optional<BigDecimal> price() {
        return line.netPrice()
                .map(price -> price.divide(factor, 8, RoundingMode.HALF_UP))
                .or(() -> quantity().signum() == 0
                        ? Optional.empty()
                        : line.amount()
                                .map(Found::value)
                                .map(amount -> amount.divide(quantity(), 8, RoundingMode.HALF_UP)));
    }
}
