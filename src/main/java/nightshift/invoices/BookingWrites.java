package nightshift.invoices;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.books.BillCreation;
import nightshift.books.FileAttachment;
import nightshift.books.InvoiceNumber;
import nightshift.books.PurchaseOrder;
import nightshift.books.PurchaseOrderLine;
import nightshift.core.BadValue;
import nightshift.core.Effect;
import nightshift.invoices.ProposedBill.Goods;
import nightshift.invoices.ProposedBill.Other;

/** The writes that enter a proposed bill: the bill, and when it stands, its file. */
final class BookingWrites {
    private static final int LONGEST_NAME = 200;

    private BookingWrites() {}

    /**
     * @param otherBills ids of bills that look like it and of which a person said that they are other invoices
     * @return empty where the books could not take such a bill
     */
    static Optional<List<Effect>> of(ReadInvoice read, ProposedBill bill, String vendorName, List<String> otherBills) {
        try {
            BillCreation creation = creation(read, bill, vendorName, otherBills);
            FileAttachment file = new FileAttachment(
                    creation.key(),
                    vendorName,
                    creation.number(),
                    fileName(read.file().name()),
                    read.file().contentType(),
                    read.file().sha256());
            return Optional.of(List.of(Effect.of(creation, 1), Effect.of(file, 2)));
        } catch (BadValue noBill) {
            return Optional.empty();
        }
    }

    private static BillCreation creation(
            ReadInvoice read, ProposedBill bill, String vendorName, List<String> otherBills) {
        return new BillCreation(
                bill.vendorId(),
                vendorName,
                new InvoiceNumber(bill.number()),
                bill.date(),
                bill.dueDate(),
                bill.terms(),
                bill.currency(),
                bill.payableAccount(),
                bill.location(),
                bill.total(),
                orders(bill),
                Stream.concat(
                                bill.goods().stream().map(BookingWrites::goods),
                                bill.others().stream().map(BookingWrites::other))
                        .toList(),
                "mail \"" + read.subject() + "\", file " + read.file().name(),
                otherBills);
    }

    private static List<BillCreation.Order> orders(ProposedBill bill) {
        Map<String, PurchaseOrder> orders = new LinkedHashMap<>();
        bill.goods()
                .forEach(goods -> orders.putIfAbsent(
                        goods.order().order().id(), goods.order().order()));
        bill.others().forEach(other -> other.order()
                .ifPresent(line -> orders.putIfAbsent(line.order().id(), line.order())));
        return orders.values().stream().map(BillCreation.Order::of).toList();
    }

    private static BillCreation.Line goods(Goods goods) {
        return BillCreation.Line.ofOrder(
                goods.order().order().id(), goods.order().line(), goods.quantity(), goods.unitPrice(), goods.amount());
    }

    private static BillCreation.Line other(Other other) {
        return other.order()
                .map(line -> BillCreation.Line.ofOrder(
                        line.order().id(), line.line(), other.quantity(), price(line.line()), other.amount()))
                .orElseGet(() -> BillCreation.Line.charge(
                        other.description(), other.amount(), other.account().orElseThrow()));
    }

    private static Optional<BigDecimal> price(PurchaseOrderLine line) {
        return line.item().map(item -> line.unitPrice());
    }

    /** Of a file from inside an archive its own name; the end of a long one, which has the extension. */
    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
