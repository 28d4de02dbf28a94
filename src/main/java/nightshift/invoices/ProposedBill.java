package nightshift.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nightshift.invoices.matching.OrderLine;

/**
 * The bill that an invoice asks for, with everything the books need.
 *
 * @param number the vendor's invoice number in full; the books may hold only the beginning
 */
public record ProposedBill(
        String vendorId,
        Optional<String> payableAccount,
        String number,
        LocalDate date,
        Optional<LocalDate> dueDate,
        Optional<String> terms,
        Currency currency,
        Optional<String> location,
        List<Goods> goods,
        List<Other> others,
        BigDecimal total) {
    public ProposedBill {
        goods = List.copyOf(goods);
        others = List.copyOf(others);
    }

    /**
     * Goods of one line of a purchase order.
     *
     * @param unitPrice empty where the amount is not price by quantity to the cent
     */
    public record Goods(OrderLine order, BigDecimal quantity, Optional<BigDecimal> unitPrice, BigDecimal amount) {}

    /**
     * Freight, a fee or tax.
     *
     * @param order the line of a purchase order that agreed it beforehand; booked there then, so that the order can close
     * @param account where it is booked without one
     */
    public record Other(Optional<OrderLine> order, Optional<String> account, String description, BigDecimal amount) {}

    /** What all its lines make. */
    public BigDecimal sum() {
        BigDecimal sum = goods.stream().map(Goods::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return others.stream().map(Other::amount).reduce(sum, BigDecimal::add);
    }
}
