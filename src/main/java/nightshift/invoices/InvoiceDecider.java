package nightshift.invoices;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.books.PurchaseOrder;
import nightshift.books.Vendor;
import nightshift.documents.Found;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.invoices.discrepancies.AmbiguousOrder;
import nightshift.invoices.discrepancies.ClosedOrder;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.InactiveVendor;
import nightshift.invoices.discrepancies.LookAlikeSender;
import nightshift.invoices.discrepancies.MissingOrderNumber;
import nightshift.invoices.discrepancies.NotAnInvoice;
import nightshift.invoices.discrepancies.PostingConflict;
import nightshift.invoices.discrepancies.TotalVariance;
import nightshift.invoices.discrepancies.UncertainReading;
import nightshift.invoices.discrepancies.UnknownOrder;
import nightshift.invoices.discrepancies.UnknownVendor;
import nightshift.invoices.discrepancies.VendorMismatch;
import nightshift.invoices.matching.OrderLine;
import nightshift.invoices.matching.OrderNumbers;
import org.springframework.stereotype.Component;

/** Decides one invoice: book it, or hand it to a person with everything that does not agree. Pure: what it needs is an argument. */
@Component
public class InvoiceDecider {
    private final List<InvoiceCheck> checks;

    InvoiceDecider(List<InvoiceCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    public InvoiceDecision decide(InvoiceCase facts) {
        Optional<String> before = KnownInvoice.how(facts);
        if (before.isPresent()) {
            return new InvoiceDecision.Known(before.get());
        }
        if (facts.invoice().kind() == InvoiceKind.CREDIT_MEMO) {
            return new InvoiceDecision.Credit(facts.invoice(), fraud(facts));
        }
        if (facts.invoice().kind() != InvoiceKind.INVOICE) {
            return review(
                    List.of(new NotAnInvoice(facts.document(), facts.invoice().kind())), Optional.empty());
        }
        List<Discrepancy> found = new ArrayList<>(fraud(facts));
        missing(facts.invoice(), found);
        Set<PurchaseOrder> orders = orders(facts, found);
        Optional<Vendor> vendor = facts.vendor();
        if (vendor.isEmpty()) {
            found.add(new UnknownVendor("\"" + facts.document() + "\""));
        }
        vendor.ifPresent(known -> vendor(known, orders, found));
        if (vendor.isPresent() && orders.isEmpty()) {
            MatchedInvoice alone = MatchedInvoice.of(facts, vendor.get(), List.of());
            checks.stream()
                    .filter(InvoiceCheck::goesWithoutOrders)
                    .forEach(check -> found.addAll(check.discrepancies(alone)));
        }
        if (vendor.isEmpty() || orders.isEmpty()) {
            return review(found, Optional.empty());
        }
        return decide(facts, vendor.get(), List.copyOf(orders), found);
    }

    private InvoiceDecision decide(
            InvoiceCase facts, Vendor vendor, List<PurchaseOrder> orders, List<Discrepancy> found) {
        MatchedInvoice matched = MatchedInvoice.of(facts, vendor, orders);
        checks.forEach(check -> found.addAll(check.discrepancies(matched)));
        if (orders.stream().map(PurchaseOrder::payableAccount).distinct().count() > 1
                || orders.stream().map(PurchaseOrder::location).distinct().count() > 1) {
            found.add(new PostingConflict("The orders belong to different accounts or locations: bill them by hand."));
        }
        Optional<ProposedBill> bill = BillProposal.of(matched);
        if (found.isEmpty()) {
            bill.filter(sum -> sum.sum().compareTo(sum.total()) != 0)
                    .ifPresent(sum -> found.add(new TotalVariance(sum.sum(), sum.total())));
        }
        if (found.isEmpty() && bill.isEmpty()) {
            found.add(new UncertainReading(
                    "A line has no amount or no quantity, or nothing is billed on any: enter what is missing."));
        }
        return found.isEmpty() && bill.isPresent() ? new InvoiceDecision.Exact(bill.get()) : review(found, bill);
    }

    private static List<Discrepancy> fraud(InvoiceCase facts) {
        return facts
                .lookAlikeSender()
                .<Discrepancy>map(sender -> new LookAlikeSender(
                        sender, facts.vendor().map(Vendor::name).orElse("a vendor")))
                .stream()
                .toList();
    }

    private static void missing(Invoice paper, List<Discrepancy> found) {
        List<String> missing = new ArrayList<>();
        if (paper.number().isEmpty()) {
            missing.add("number");
        }
        if (paper.date().isEmpty()) {
            missing.add("date");
        }
        if (paper.total().isEmpty()) {
            missing.add("total");
        }
        if (paper.lines().isEmpty()) {
            missing.add("lines");
        }
        if (!missing.isEmpty()) {
            found.add(new UncertainReading("It could not be read: " + String.join(", ", missing) + "."));
        }
    }

    private static Set<PurchaseOrder> orders(InvoiceCase facts, List<Discrepancy> found) {
        Set<PurchaseOrder> orders = new LinkedHashSet<>();
        List<Found<String>> printed = facts.invoice().purchaseOrders();
        if (printed.isEmpty()) {
            found.add(new MissingOrderNumber(Optional.empty()));
        }
        for (Found<String> number : printed) {
            List<PurchaseOrder> named = OrderNumbers.named(number.value(), facts.orders());
            if (named.size() == 1) {
                orders.add(named.get(0));
            } else {
                found.add(
                        named.isEmpty()
                                ? new UnknownOrder(number.value())
                                : new AmbiguousOrder(
                                        number.value(),
                                        named.stream()
                                                .map(order -> OrderLine.called(order) + " of " + order.vendorName())
                                                .toList()));
            }
        }
        orders.stream()
                .filter(order -> !order.isOpen())
                .forEach(order -> found.add(new ClosedOrder(OrderLine.called(order))));
        return orders;
    }

    private static void vendor(Vendor vendor, Set<PurchaseOrder> orders, List<Discrepancy> found) {
        List<PurchaseOrder> ofOthers = orders.stream()
                .filter(order -> !vendor.id().equals(order.vendorId()))
                .toList();
        if (vendor.active()) {
            ofOthers.forEach(
                    order -> found.add(new VendorMismatch(vendor.name(), OrderLine.called(order), order.vendorName())));
        } else {
            found.add(new InactiveVendor(
                    vendor.name(),
                    ofOthers.stream().map(PurchaseOrder::vendorName).distinct().toList()));
        }
    }

    private static InvoiceDecision.Review review(List<Discrepancy> found, Optional<ProposedBill> bill) {
        String requests = found.stream()
                .flatMap(discrepancy -> discrepancy.request().stream())
                .map(request -> "- " + request)
                .collect(Collectors.joining("\n"));
        return new InvoiceDecision.Review(found, bill, requests.isEmpty() ? Optional.empty() : Optional.of(requests));
    }
}
