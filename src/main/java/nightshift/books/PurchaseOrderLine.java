package nightshift.books;

import java.math.BigDecimal;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.Sku;

/**
 * One line of a purchase order. A line names an item (goods) or an account (freight agreed beforehand, a fee); only lines of
 * items are held against an invoice's goods.
 *
 * @param id stable within one version of the order ({@code Line.Id}, never {@code LineNum}): a bill's line refers to it
 * @param position from 1, as the order shows its lines
 * @param item the books' id of the item
 * @param account the books' id of the account, for lines that order no item
 * @param sku the store's own SKU of the item
 * @param quantity ordered, in the store's own unit; for a line of an account 1
 * @param billed quantity on all bills linked to this line, worked out from the bills
 * @param billedAmount amount on all bills linked to this line, which is what counts for a line of an account
 * @param customer the customer it was bought for, to be copied to the bill
 * @param category the class ({@code ClassRef}), to be copied to the bill
 * @param taxCode to be copied to the bill
 * @param billable the billable status, to be copied to the bill
 */
public record PurchaseOrderLine(
        String id,
        int position,
        Optional<String> item,
        Optional<String> account,
        Optional<Sku> sku,
        String description,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal amount,
        BigDecimal billed,
        BigDecimal billedAmount,
        Optional<String> customer,
        Optional<String> category,
        Optional<String> taxCode,
        Optional<String> billable) {
    public PurchaseOrderLine {
        if (id.isBlank()) {
            throw new BadValue("A line of a purchase order needs its id");
        }
        if (item.isPresent() == account.isPresent()) {
            throw new BadValue("Line " + position + " of a purchase order names either an item or an account");
        }
        if (quantity.signum() < 0 || billed.signum() < 0) {
            throw new BadValue("Line " + position + " of a purchase order has a negative quantity");
        }
    }

    /** What of the ordered quantity is on no bill yet; never negative. */
    public BigDecimal open() {
        return quantity.subtract(billed).max(BigDecimal.ZERO);
    }

    /** What of the ordered amount is on no bill yet; nothing of an item that is billed in full. */
    public BigDecimal openAmount() {
        return item.isPresent() && open().signum() == 0
                ? BigDecimal.ZERO
                : amount.subtract(billedAmount).max(BigDecimal.ZERO);
    }

    /** What of it is on bills: of an item the quantity, of an account the amount. */
    public BigDecimal onBills() {
        return item.isPresent() ? billed : billedAmount;
    }

    /** What may still be billed of it, counted like {@link #onBills}. */
    BigDecimal left() {
        return item.isPresent() ? open() : openAmount();
    }
}
