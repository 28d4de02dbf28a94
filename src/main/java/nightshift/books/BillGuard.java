package nightshift.books;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import org.springframework.stereotype.Component;

/**
 * May this invoice be entered, as QuickBooks stands now? Asked right before each write, however fresh the decision: a bill by
 * hand takes minutes, and paying twice is worse than a question.
 */
@Component
public class BillGuard {
    private final SameBill same;

    public BillGuard(SameBill same) {
        this.same = same;
    }

    /**
     * @param bills that may be this invoice, just read
     * @param orders it is billed on, just read
     */
    public BillVerdict judge(BillCreation wanted, List<Bill> bills, List<PurchaseOrder> orders) {
        return entered(wanted, bills)
                .or(() -> lookalike(wanted, bills))
                .or(() -> ordersChanged(wanted, orders))
                .<BillVerdict>map(BillVerdict.Instead::new)
                .orElseGet(() -> new BillVerdict.Enter(wanted));
    }

    /** The same vendor and number: this invoice is in the books, or another one that has its number. */
    private static Optional<EffectOutcome> entered(BillCreation wanted, List<Bill> bills) {
        return bills.stream()
                .filter(bill -> !bill.isExpense() && SameBill.hasNumber(wanted.question(), bill))
                .findFirst()
                .map(bill -> found(wanted, bill));
    }

    static EffectOutcome found(BillCreation wanted, Bill bill) {
        boolean same = bill.kind() == Bill.Kind.BILL
                && SameBill.hasAmount(wanted.question(), bill)
                && bill.date().equals(wanted.date());
        if (!same) {
            return stale(
                    ReasonKind.DUPLICATE_INVOICE,
                    "QuickBooks has a " + bill.called() + " with the number of invoice " + wanted.number() + " of "
                            + wanted.vendorName() + ", which is dated " + wanted.date() + " and over "
                            + wanted.total().toPlainString()
                            + ": check which is right; nothing was entered");
        }
        return SameBill.isOurs(wanted, bill) ? byAnEarlierTry(wanted, bill) : bySomebodyElse(wanted, bill);
    }

    /** What QuickBooks made of the earlier try is held against what was asked for, as its answer would have been. */
    private static EffectOutcome byAnEarlierTry(BillCreation wanted, Bill bill) {
        Optional<Reason> alarm = BillCheck.difference(wanted, bill);
        String there = "Invoice " + wanted.number() + " of " + wanted.vendorName()
                + " is in QuickBooks already by an earlier try, as " + bill.called();
        return alarm.isPresent()
                ? new EffectOutcome.Done(Optional.of(bill.id()), there, alarm)
                : new EffectOutcome.DoneElsewhere(Optional.of(bill.id()), there);
    }

    private static EffectOutcome bySomebodyElse(BillCreation wanted, Bill bill) {
        return new EffectOutcome.DoneElsewhere(
                Optional.of(bill.id()),
                "Invoice " + wanted.number() + " of " + wanted.vendorName() + " is in QuickBooks already, as "
                        + bill.called() + ", entered by somebody else");
    }

    /** A person entered it under another number or without one, most likely; unless he said that it is not. */
    private Optional<EffectOutcome> lookalike(BillCreation wanted, List<Bill> bills) {
        return bills.stream()
                .filter(bill -> same.looksLike(wanted.question(), wanted.orderIds(), bill)
                        && !wanted.looksLikeButIsNot().contains(bill.id()))
                .findFirst()
                .map(bill -> stale(
                        ReasonKind.DUPLICATE_INVOICE,
                        SameBill.doubt(wanted.number().value(), bill)));
    }

    private static Optional<EffectOutcome> ordersChanged(BillCreation wanted, List<PurchaseOrder> orders) {
        return wanted.orders().stream()
                .flatMap(order -> changed(wanted, order, orders).stream())
                .findFirst();
    }

    private static Optional<EffectOutcome> changed(
            BillCreation wanted, BillCreation.Order decided, List<PurchaseOrder> orders) {
        Optional<PurchaseOrder> now =
                orders.stream().filter(order -> order.id().equals(decided.id())).findFirst();
        if (now.isEmpty()) {
            return Optional.of(stale(
                    ReasonKind.UNKNOWN_PO,
                    "Purchase order " + decided.number() + " is no longer in QuickBooks: invoice " + wanted.number()
                            + " was not entered"));
        }
        if (!now.get().isOpen()) {
            return Optional.of(stale(
                    ReasonKind.CLOSED_PO,
                    "Purchase order " + decided.number() + " was closed meanwhile: invoice " + wanted.number()
                            + " was not entered, because QuickBooks would leave out its link"));
        }
        if (!OrderTerms.of(now.get()).equals(decided.terms())) {
            return Optional.of(stale(
                    ReasonKind.STALE_DECISION,
                    "Purchase order " + decided.number() + " was changed since invoice " + wanted.number()
                            + " was held against it: have it decided again"));
        }
        return uncounted(wanted, decided, now.get()).or(() -> overBilled(wanted, now.get()));
    }

    /** How much is open cannot be told any more. What a person saw when he decided is no news. */
    private static Optional<EffectOutcome> uncounted(
            BillCreation wanted, BillCreation.Order decided, PurchaseOrder order) {
        return order.uncounted().stream()
                .filter(what -> !decided.uncounted().contains(what))
                .findFirst()
                .map(what -> stale(
                        ReasonKind.ALREADY_BILLED,
                        "QuickBooks counts on purchase order " + order.number() + " " + what + ": invoice "
                                + wanted.number() + " was not entered, it may be accounted for already"));
    }

    /** Something else was billed on the order meanwhile. What was too much already when it was decided was decided so. */
    private static Optional<EffectOutcome> overBilled(BillCreation wanted, PurchaseOrder order) {
        return order.lines().stream()
                .filter(line ->
                        billedNow(wanted, order, line).compareTo(line.left()) > 0 && !isAsDecided(wanted, order, line))
                .findFirst()
                .map(line -> stale(
                        ReasonKind.ALREADY_BILLED,
                        "Line " + line.position() + " of purchase order " + order.number() + " has "
                                + count(line, line.left()) + " left to bill, invoice " + wanted.number() + " bills "
                                + count(line, billedNow(wanted, order, line)) + ": something was billed meanwhile"));
    }

    private static boolean isAsDecided(BillCreation wanted, PurchaseOrder order, PurchaseOrderLine line) {
        return on(wanted, order, line).allMatch(billed -> billed.billedBefore()
                .filter(before -> before.compareTo(line.onBills()) == 0)
                .isPresent());
    }

    private static BigDecimal billedNow(BillCreation wanted, PurchaseOrder order, PurchaseOrderLine line) {
        return on(wanted, order, line)
                .map(billed -> line.item().isPresent() ? billed.quantity().orElseThrow() : billed.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<BillCreation.Line> on(BillCreation wanted, PurchaseOrder order, PurchaseOrderLine line) {
        BillCreation.OrderLine ordered = new BillCreation.OrderLine(order.id(), line.id());
        return wanted.lines().stream()
                .filter(billed -> billed.link().filter(ordered::equals).isPresent());
    }

    private static String count(PurchaseOrderLine line, BigDecimal number) {
        return line.item().isPresent() ? number.stripTrailingZeros().toPlainString() : number.toPlainString();
    }

    private static EffectOutcome stale(ReasonKind kind, String sentence) {
        return new EffectOutcome.Stale(new Reason(kind, sentence));
    }
}
