package nightshift.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.books.PurchaseOrder;
import nightshift.books.Vendor;
import nightshift.documents.Found;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.Invoice;
import nightshift.invoices.ProposedBill.Goods;
import nightshift.invoices.ProposedBill.Other;
import nightshift.invoices.matching.MatchedLine;
import nightshift.invoices.matching.OrderLine;
import nightshift.invoices.matching.Share;

/** Makes the bill that a matched invoice asks for; empty where a value that every bill needs is missing. */
final class BillProposal {
    private BillProposal() {}

    static Optional<ProposedBill> of(MatchedInvoice matched) {
        Invoice paper = matched.invoice();
        if (paper.number().isEmpty()
                || paper.date().isEmpty()
                || paper.total().isEmpty()
                || paper.currency().isEmpty()
                || !matched.match().unmatched().isEmpty()
                || !matched.match().proposed().isEmpty()) {
            return Optional.empty();
        }
        PurchaseOrder first = matched.orders().get(0);
        return goods(matched).flatMap(goods -> paper.date()
                .map(date -> new ProposedBill(
                        matched.vendor().id(),
                        first.payableAccount(),
                        paper.number().map(Found::value).orElse(""),
                        date.value(),
                        paper.dueDate().map(Found::value),
                        matched.vendor().terms().map(Vendor.Terms::id),
                        first.currency(),
                        first.location(),
                        goods,
                        others(matched),
                        paper.total().map(Found::value).orElse(BigDecimal.ZERO))));
    }

    /** One line for each line of the orders, because the books tie a bill to such a line only once. */
    private static Optional<List<Goods>> goods(MatchedInvoice matched) {
        Map<OrderLine, Goods> goods = new LinkedHashMap<>();
        for (MatchedLine line : matched.match().matched()) {
            Optional<BigDecimal> amount = line.line().amount().map(Found::value);
            Optional<BigDecimal> price = line.price();
            if (amount.isEmpty() || price.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal left = amount.get();
            for (int at = 0; at < line.shares().size(); at++) {
                Share share = line.shares().get(at);
                BigDecimal part = at == line.shares().size() - 1
                        ? left
                        : Figures.cents(price.get().multiply(share.quantity()));
                left = left.subtract(part);
                goods.merge(share.of(), good(share, price.get(), part), BillProposal::together);
            }
        }
        return Optional.of(List.copyOf(goods.values()));
    }

    private static Goods good(Share share, BigDecimal price, BigDecimal amount) {
        boolean exact = Figures.cents(price.multiply(share.quantity())).compareTo(amount) == 0;
        return new Goods(
                share.of(),
                share.quantity(),
                exact ? Optional.of(price.stripTrailingZeros()) : Optional.empty(),
                amount);
    }

    private static Goods together(Goods one, Goods other) {
        boolean same = one.unitPrice().isPresent() && one.unitPrice().equals(other.unitPrice());
        return new Goods(
                one.order(),
                one.quantity().add(other.quantity()),
                same ? one.unitPrice() : Optional.empty(),
                one.amount().add(other.amount()));
    }

    private static List<Other> others(MatchedInvoice matched) {
        List<Other> others = new ArrayList<>();
        VendorRules rules = matched.rules();
        for (Charge charge : matched.invoice().charges()) {
            Optional<String> account = charge.kind() == Charge.Kind.FREIGHT
                    ? rules.freightAccount()
                    : rules.charge(charge).map(AllowedCharge::account);
            account.ifPresent(id -> others.add(new Other(id, charge.label(), charge.value())));
        }
        matched.invoice()
                .tax()
                .map(Found::value)
                .filter(tax -> tax.signum() != 0)
                .ifPresent(tax -> rules.taxAccount().ifPresent(id -> others.add(new Other(id, "Tax", tax))));
        return others;
    }
}
