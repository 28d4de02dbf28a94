package nightshift.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import nightshift.books.PurchaseOrderLine;
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
    public record Other(Optional<OrderLine> order, Optional<String> account, String description, BigDecimal amount) {
        private static final int DECIMALS = 5;

        /** How much of the order's line it is: of an item the part of its quantity that the amount is of its amount. */
        public BigDecimal quantity() {
            return order.map(OrderLine::line)
                    .filter(line -> line.item().isPresent())
                    .map(this::partOf)
                    .orElse(BigDecimal.ONE);
        }

        private BigDecimal partOf(PurchaseOrderLine item) {
            return amount.compareTo(item.openAmount()) == 0
                    ? item.open()
                    : item.quantity().multiply(amount).divide(item.amount(), DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** What all its lines make. */
    public BigDecimal sum() {
        BigDecimal sum = goods.stream().map(Goods::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return others.stream().map(Other::amount).reduce(sum, BigDecimal::add);
    }
}
