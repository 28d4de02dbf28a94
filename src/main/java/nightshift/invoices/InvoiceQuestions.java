package nightshift.invoices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.books.Bill;
import nightshift.books.BillQuestion;
import nightshift.books.InvoiceNumber;
import nightshift.books.PurchaseOrder;
import nightshift.books.PurchaseOrderQuestion;
import nightshift.books.Vendor;
import nightshift.core.BadValue;
import nightshift.core.PoNumber;
import nightshift.documents.Found;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceKind;
import org.springframework.stereotype.Component;

/** What the books are asked about an invoice before it is decided. */
@Component
public class InvoiceQuestions {
    /** The orders it names, however the books spell them; empty when it names none. */
    public Optional<PurchaseOrderQuestion> orders(ReadInvoice read) {
        Map<String, PoNumber> numbers = new LinkedHashMap<>();
        Stream.concat(
                        read.paper().purchaseOrders().stream(),
                        read.paper().lines().stream().flatMap(line -> line.purchaseOrder().stream()))
                .map(Found::value)
                .flatMap(InvoiceQuestions::spellings)
                .flatMap(text -> number(text).stream())
                .forEach(number -> numbers.putIfAbsent(number.normalized(), number));
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new PurchaseOrderQuestion(List.copyOf(numbers.values())));
    }

    /** Vendors print {@code 8101}, {@code PO 8101} or {@code PO-8101} for the same order. */
    private static Stream<String> spellings(String printed) {
        String bare = PartNumbers.normalized(printed).replaceFirst("^P(URCHASE)?O(RDER)?(NO)?(?=\\d)", "");
        return Stream.of(printed, bare, "PO-" + bare).filter(text -> !text.isBlank());
    }

    private static Optional<PoNumber> number(String text) {
        try {
            return Optional.of(new PoNumber(text));
        } catch (BadValue noNumber) {
            return Optional.empty();
        }
    }

    /**
     * Bills that may be this invoice, of a credit memo those that it credits; empty when the vendor is unknown or the paper lacks
     * what is compared.
     */
    public Optional<BillQuestion> bills(ReadInvoice read, Optional<Vendor> vendor) {
        Optional<BillQuestion> same = vendor.flatMap(known -> bill(read.paper(), known.id()));
        return read.paper().kind() == InvoiceKind.CREDIT_MEMO ? same.map(question -> credited(read, question)) : same;
    }

    /** Of a credit memo that names an invoice: is it itself in the books? Empty for any other paper. */
    public Optional<BillQuestion> credit(ReadInvoice read, Optional<Vendor> vendor) {
        boolean named = read.paper().kind() == InvoiceKind.CREDIT_MEMO
                && read.paper().credited().isPresent();
        return vendor.filter(known -> named)
                .flatMap(known -> bill(read.paper(), known.id()))
                .map(own -> new BillQuestion(
                        own.vendorId(), own.number(), own.date(), own.total().abs()));
    }

    private static BillQuestion credited(ReadInvoice read, BillQuestion question) {
        return read.paper()
                .credited()
                .flatMap(found -> parsed(found.value()))
                .map(number -> new BillQuestion(question.vendorId(), number, question.date(), question.total()))
                .orElse(question);
    }

    static Optional<BillQuestion> bill(Invoice paper, String vendorId) {
        return paper.number().flatMap(number -> parsed(number.value())).flatMap(number -> paper.date()
                .flatMap(date ->
                        paper.total().map(total -> new BillQuestion(vendorId, number, date.value(), total.value()))));
    }

    /** The bills that were entered for invoices like it: whether they are still there is seen by their ids, whatever a person changed. */
    public List<String> entered(List<SeenInvoice> seen) {
        return seen.stream().flatMap(one -> one.bill().stream()).distinct().toList();
    }

    /** Those and what else may be this invoice. */
    public List<Bill> all(List<Bill> like, List<Bill> entered) {
        Map<String, Bill> bills = new LinkedHashMap<>();
        Stream.concat(like.stream(), entered.stream()).forEach(bill -> bills.put(bill.kind() + bill.id(), bill));
        return List.copyOf(bills.values());
    }

    /** Every number that a line prints for its item. */
    public List<String> parts(ReadInvoice read) {
        return read.paper().lines().stream()
                .flatMap(line -> Stream.of(line.part(), line.buyerPart(), line.gtin()))
                .flatMap(Optional::stream)
                .map(Found::value)
                .distinct()
                .toList();
    }

    /** The orders' numbers, to look for what was shipped of them. */
    public List<String> numbers(List<PurchaseOrder> orders) {
        return orders.stream().map(order -> order.number().value()).toList();
    }

    private static Optional<InvoiceNumber> parsed(String number) {
        try {
            return Optional.of(new InvoiceNumber(number));
        } catch (BadValue noNumber) {
            return Optional.empty();
        }
    }
}
