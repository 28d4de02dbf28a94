package nightshift.invoices.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Sku;
import nightshift.documents.Found;
import nightshift.documents.invoices.InvoiceLine;
import nightshift.invoices.InvoiceCheck;
import nightshift.invoices.MatchedInvoice;
import nightshift.invoices.PartMapping;
import nightshift.invoices.PartNumbers;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.ExtraLine;
import nightshift.invoices.discrepancies.SubstitutedItem;
import nightshift.invoices.discrepancies.UnknownSku;
import nightshift.invoices.matching.MatchedLine;
import nightshift.invoices.matching.OrderLine;
import org.springframework.stereotype.Component;

/** Every line is for something that was ordered, known by its number and not only by its words. */
@Component
class UnmatchedLineCheck implements InvoiceCheck {
    @Override
    public List<Discrepancy> discrepancies(MatchedInvoice invoice) {
        List<Discrepancy> found = new ArrayList<>();
        for (MatchedLine line : invoice.match().proposed()) {
            Optional<Sku> known = known(invoice, line.line());
            found.add(
                    known.isPresent()
                            ? new SubstitutedItem(line.line(), line.first())
                            : new UnknownSku(line.line(), Optional.of(line.first())));
        }
        for (InvoiceLine line : invoice.match().unmatched()) {
            found.add(known(invoice, line)
                    .map(sku -> notOrdered(invoice, line, sku))
                    .orElseGet(() -> new UnknownSku(line, lookAlike(invoice, line))));
        }
        return found;
    }

    private static Discrepancy notOrdered(MatchedInvoice invoice, InvoiceLine line, Sku sku) {
        return lookAlike(invoice, line)
                .<Discrepancy>map(order -> new SubstitutedItem(line, order))
                .orElseGet(() -> new ExtraLine(line, sku.value(), invoice.ordersCalled()));
    }

    /** What the line is by one of its numbers, as an item of the store or as people said before. */
    private static Optional<Sku> known(MatchedInvoice invoice, InvoiceLine line) {
        List<String> printed = Stream.of(line.buyerPart(), line.part(), line.gtin())
                .flatMap(Optional::stream)
                .map(Found::value)
                .toList();
        return printed.stream()
                .flatMap(number -> invoice.facts().storeSkus().stream()
                        .filter(sku -> PartNumbers.normalized(sku.value()).equals(PartNumbers.normalized(number))))
                .findFirst()
                .or(() -> invoice.facts().mappings().stream()
                        .filter(mapping -> printed.stream().anyMatch(part -> PartNumbers.normalized(part)
                                .equals(PartNumbers.normalized(mapping.vendorPart()))))
                        .map(PartMapping::sku)
                        .findFirst());
    }

    /** The only line of the orders that is not billed at all, when price and quantity are the ones of this line. */
    private static Optional<OrderLine> lookAlike(MatchedInvoice invoice, InvoiceLine line) {
        List<OrderLine> alike = invoice.orderedGoods().stream()
                .filter(order -> invoice.billedOf(order).signum() == 0
                        && order.line().open().signum() > 0)
                .filter(order -> line.netPrice()
                        .filter(price -> price.compareTo(order.line().unitPrice()) == 0)
                        .isPresent())
                .filter(order -> line.quantity()
                        .filter(count -> count.value().compareTo(order.line().open()) <= 0)
                        .isPresent())
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }
}
