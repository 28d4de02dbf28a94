package nightshift.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nightshift.core.BadValue;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import org.jspecify.annotations.Nullable;

/**
 * Enter this invoice as a bill. One vendor's invoice number makes one bill, whatever is decided about it and however often.
 *
 * @param number as the vendor printed it
 * @param dueDate empty: QuickBooks counts it from the terms
 * @param terms the books' id of the terms
 * @param payableAccount that of the purchase orders
 * @param location to be copied from the purchase orders
 * @param total what the invoice says; the lines add up to it
 * @param orders the purchase orders it is billed on, as they were when it was decided; none: a bill without one
 * @param source which mail and file it came from, for the private note
 * @param looksLikeButIsNot ids of bills that a person has seen and that are other invoices
 */
public record BillCreation(
        String vendorId,
        String vendorName,
        InvoiceNumber number,
        LocalDate date,
        Optional<LocalDate> dueDate,
        Optional<String> terms,
        Currency currency,
        Optional<String> payableAccount,
        Optional<String> location,
        BigDecimal total,
        List<Order> orders,
        List<Line> lines,
        String source,
        List<String> looksLikeButIsNot)
        implements EffectPayload {
    public static final String KIND = "quickbooks-create-bill";

    public BillCreation {
        orders = List.copyOf(orders);
        lines = List.copyOf(lines);
        looksLikeButIsNot = List.copyOf(looksLikeButIsNot);
        if (lines.isEmpty()) {
            throw new BadValue("A bill needs lines");
        }
        BigDecimal sum = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total) != 0 || total.signum() <= 0) {
            throw new BadValue("The lines of invoice " + number + " add up to " + sum + ", not to its total " + total
                    + ", or the total is not above zero");
        }
        for (Line line : lines) {
            if (line.link().isPresent()
                    && orders.stream().noneMatch(order -> order.id()
                            .equals(line.link().get().orderId()))) {
                throw new BadValue("A line of invoice " + number + " is linked to an order it is not billed on");
            }
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return keyOf(vendorId, number);
    }

    /** The key of the one bill that an invoice of this vendor and number can become. */
    public static EffectKey keyOf(String vendorId, InvoiceNumber number) {
        return new EffectKey("quickbooks.bill/" + vendorId + "/" + number.normalized());
    }

    /** Two invoices of one vendor may be for the same order, or be one: each is looked for when the one before is entered. */
    @Override
    public Optional<String> turn() {
        return Optional.of("quickbooks.bill/" + vendorId);
    }

    @Override
    public String target() {
        return "invoice " + number + " of " + vendorName;
    }

    @Override
    public String inWords() {
        String billed = orders.stream().map(Order::number).collect(Collectors.joining(", "));
        return "Enter invoice %s of %s over %s %s as a bill%s"
                .formatted(
                        number, vendorName, total.toPlainString(), currency, billed.isEmpty() ? "" : " on " + billed);
    }

    /** What to look for before it is entered. */
    BillQuestion question() {
        return new BillQuestion(vendorId, number, date, total);
    }

    List<String> orderIds() {
        return orders.stream().map(Order::id).toList();
    }

    /**
     * A purchase order as it was when the bill was decided.
     *
     * @param terms {@link OrderTerms} of it
     * @param uncounted {@link PurchaseOrder#uncounted}, which a person has seen then; missing in a write that was planned before this was kept
     */
    public record Order(String id, String number, String terms, List<String> uncounted) {
        public Order(String id, String number, String terms, @Nullable List<String> uncounted) {
            this.id = id;
            this.number = number;
            this.terms = terms;
            this.uncounted = uncounted == null ? List.of() : List.copyOf(uncounted);
        }

        public static Order of(PurchaseOrder order) {
            return new Order(order.id(), order.number().value(), OrderTerms.of(order), order.uncounted());
        }
    }

    /**
     * One line: goods by quantity and price, or an amount for an account (freight, a charge).
     *
     * @param link the line of a purchase order that it accounts for
     * @param billedBefore what of that line was on bills when this was decided, see {@link PurchaseOrderLine#onBills}; empty in a write
     *     that was planned before this was kept
     */
    public record Line(
            String description,
            BigDecimal amount,
            Optional<String> item,
            Optional<String> account,
            Optional<BigDecimal> quantity,
            Optional<BigDecimal> unitPrice,
            Optional<OrderLine> link,
            Optional<BigDecimal> billedBefore,
            Optional<String> customer,
            Optional<String> category,
            Optional<String> taxCode,
            Optional<String> billable) {
        public Line {
            if (item.isPresent() == account.isPresent()) {
                throw new BadValue("A line of a bill names either an item or an account");
            }
            if (item.isPresent() && quantity.filter(many -> many.signum() > 0).isEmpty()) {
                throw new BadValue("A line of goods needs a quantity");
            }
        }

        /**
         * What is billed on a line of a purchase order, with what is to be copied from there.
         *
         * @param unitPrice empty where the amount is not price by quantity
         */
        public static Line ofOrder(
                String orderId,
                PurchaseOrderLine ordered,
                BigDecimal quantity,
                Optional<BigDecimal> unitPrice,
                BigDecimal amount) {
            return new Line(
                    ordered.description(),
                    amount,
                    ordered.item(),
                    ordered.account(),
                    Optional.of(quantity),
                    unitPrice,
                    Optional.of(new OrderLine(orderId, ordered.id())),
                    Optional.of(ordered.onBills()),
                    ordered.customer(),
                    ordered.category(),
                    ordered.taxCode(),
                    ordered.billable());
        }

        /** A charge that no purchase order has, such as freight. */
        public static Line charge(String description, BigDecimal amount, String account) {
            return new Line(
                    description,
                    amount,
                    Optional.empty(),
                    Optional.of(account),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    public record OrderLine(String orderId, String lineId) {}
}
