package nightshift.invoices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
            if (isForNothing(line)) {
                continue;
            }
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
        return goods.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(goods.values()));
    }

    /** A row that only tells what is still to come: shipped 0, back-ordered 5, 0.00. The books take no line of it. */
    private static boolean isForNothing(MatchedLine line) {
        boolean told = line.line().quantity().isPresent()
                || line.line().backordered().filter(count -> count.signum() > 0).isPresent();
        return told
                && line.quantity().signum() == 0
                && line.line()
                        .amount()
                        .filter(amount -> amount.value().signum() == 0)
                        .isPresent();
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
        List<Other> others = new ArrayList<>(freight(matched));
        VendorRules rules = matched.rules();
        matched.invoice().charges().stream()
                .filter(charge -> charge.kind() != Charge.Kind.FREIGHT)
                .forEach(charge -> rules.charge(charge)
                        .map(AllowedCharge::account)
                        .ifPresent(account -> others.add(to(account, charge.label(), charge.value()))));
        matched.invoice()
                .tax()
                .map(Found::value)
                .filter(tax -> tax.signum() != 0)
                .ifPresent(tax -> rules.taxAccount().ifPresent(account -> others.add(to(account, "Tax", tax))));
        return others;
    }

    /** On the orders' own lines for freight as far as it is open there, the rest on the account of the settings. */
    private static List<Other> freight(MatchedInvoice matched) {
        List<Other> booked = new ArrayList<>();
        BigDecimal left = matched.invoice().charged(Charge.Kind.FREIGHT);
        for (OrderLine line : matched.orderedFreight()) {
            BigDecimal part = left.min(line.line().openAmount());
            if (part.signum() > 0) {
                booked.add(new Other(
                        Optional.of(line), Optional.empty(), line.line().description(), part));
                left = left.subtract(part);
            }
        }
        if (left.signum() != 0) {
            BigDecimal rest = left;
            matched.rules()
                    .freightAccount()
                    .ifPresent(account -> booked.add(to(account, freightLabels(matched), rest)));
        }
        return booked;
    }

    private static String freightLabels(MatchedInvoice matched) {
        return matched.invoice().charges().stream()
                .filter(charge -> charge.kind() == Charge.Kind.FREIGHT)
                .map(Charge::label)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Other to(String account, String description, BigDecimal amount) {
        return new Other(Optional.empty(), Optional.of(account), description, amount);
    }
}
