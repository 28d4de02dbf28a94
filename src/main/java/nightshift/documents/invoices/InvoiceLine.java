package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nightshift.documents.Found;

/**
 * One line of goods on an invoice, as printed.
 *
 * @param position from 1, in the order of the page
 * @param orderLine the number of the purchase order's line, where printed
 * @param part the vendor's part number, or whatever number he prints for the item
 * @param buyerPart the store's own number, where he prints it besides his
 * @param gtin the GTIN, UPC or EAN
 * @param quantity billed, in the unit printed
 * @param unit the unit of measure, for example {@code EA} or {@code CS}
 * @param per the unit price is for so many units: 1, 100 ({@code per C}) or 1000 ({@code per M})
 * @param discount the line's discount in percent
 * @param backordered what the line says is still to come
 * @param purchaseOrder the number of the purchase order that the line names, or the heading above it
 */
public record InvoiceLine(
        int position,
        Optional<Integer> orderLine,
        Optional<Found<String>> part,
        Optional<Found<String>> buyerPart,
        Optional<Found<String>> gtin,
        Optional<Found<String>> description,
        Optional<Found<BigDecimal>> quantity,
        Optional<String> unit,
        Optional<Found<BigDecimal>> unitPrice,
        int per,
        Optional<Found<BigDecimal>> discount,
        Optional<Found<BigDecimal>> amount,
        Optional<BigDecimal> backordered,
        Optional<Found<String>> purchaseOrder) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** What the line would cost by its quantity, price and discount, not rounded. Empty when one of them is not printed. */
    public Optional<BigDecimal> computed() {
        return quantity.flatMap(count -> netPrice().map(price -> count.value().multiply(price)));
    }

    /** The price of one unit after the line's discount. */
    public Optional<BigDecimal> netPrice() {
        return unitPrice.map(found -> {
            BigDecimal each = found.value().divide(BigDecimal.valueOf(per), 8, RoundingMode.HALF_UP);
            BigDecimal kept = HUNDRED.subtract(discount.map(Found::value).orElse(BigDecimal.ZERO));
            return each.multiply(kept).divide(HUNDRED, 8, RoundingMode.HALF_UP);
        });
    }

    /** The same line for another quantity at another net price of one unit, in its own unit of measure. */
    public InvoiceLine asking(BigDecimal count, BigDecimal netPrice) {
        BigDecimal sum = count.multiply(netPrice).setScale(2, RoundingMode.HALF_UP);
        return new InvoiceLine(
                position,
                orderLine,
                part,
                buyerPart,
                gtin,
                description,
                quantity.map(printed -> new Found<>(count, printed.evidence())),
                unit,
                unitPrice.map(printed -> new Found<>(netPrice, printed.evidence())),
                1,
                Optional.empty(),
                amount.map(printed -> new Found<>(sum, printed.evidence())),
                backordered,
                purchaseOrder);
    }

    /** The same at this place of the page. */
    public InvoiceLine at(int other) {
        return with(other, purchaseOrder);
    }

    /** The same without the order it names: a person said for which orders the invoice is. */
    public InvoiceLine ofNoCertainOrder() {
        return with(position, Optional.empty());
    }

    private InvoiceLine with(int place, Optional<Found<String>> order) {
        return new InvoiceLine(
                place,
                orderLine,
                part,
                buyerPart,
                gtin,
                description,
                quantity,
                unit,
                unitPrice,
                per,
                discount,
                amount,
                backordered,
                order);
    }

    /** How people call it: its number on the page and its item. */
    public String called() {
        return "Line " + position
                + part.or(() -> buyerPart)
                        .or(() -> description)
                        .map(found -> ", " + shortened(found.value()))
                        .orElse("");
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 37) + "..." : text;
    }
}
