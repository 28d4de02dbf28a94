package nightshift.documents.invoices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.documents.Found;

/**
 * An invoice as read from a document, or what was taken for one. Nothing in it is believed because it is printed: what was
 * checked stands in the proofs, what could not be settled in the doubts.
 *
 * @param purchaseOrders the store's numbers as printed, those of single lines included
 * @param goods the subtotal of the lines, where printed
 * @param total of this invoice alone, without what is still owed from before
 * @param amountDue what is asked for now, where that differs from the total
 * @param previousBalance what is owed from earlier invoices
 * @param bankAccounts where the money is to go (IBAN, account number)
 * @param backordered parts that a note says are still to come, without a billed line of their own
 * @param credited the number of the invoice that a credit memo corrects
 * @param proofs sentences, each one thing that was checked and agrees, or a difference with an honest reason
 * @param doubts what speaks against taking the values as they are: such an invoice is never booked without a person
 */
public record Invoice(
        InvoiceKind kind,
        Optional<Found<String>> vendor,
        Optional<Found<String>> number,
        Optional<Found<LocalDate>> date,
        Optional<Found<LocalDate>> dueDate,
        Optional<Found<String>> terms,
        Optional<Found<Currency>> currency,
        List<Found<String>> purchaseOrders,
        List<InvoiceLine> lines,
        List<Charge> charges,
        Optional<Found<BigDecimal>> goods,
        Optional<Found<BigDecimal>> tax,
        Optional<Found<BigDecimal>> total,
        Optional<Found<BigDecimal>> amountDue,
        Optional<Found<BigDecimal>> previousBalance,
        List<Found<String>> bankAccounts,
        List<String> backordered,
        Optional<Found<String>> credited,
        List<String> proofs,
        List<Reason> doubts) {
    public Invoice {
        purchaseOrders = List.copyOf(purchaseOrders);
        lines = List.copyOf(lines);
        charges = List.copyOf(charges);
        bankAccounts = List.copyOf(bankAccounts);
        backordered = List.copyOf(backordered);
        proofs = List.copyOf(proofs);
        doubts = List.copyOf(doubts);
    }

    /** A paper of which nothing could be read: the form of the person who enters it. */
    public static Invoice unread() {
        return new Invoice(
                InvoiceKind.INVOICE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** All charges of one kind together; zero without any. */
    public BigDecimal charged(Charge.Kind kind) {
        return charges.stream()
                .filter(charge -> charge.kind() == kind)
                .map(Charge::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How people call it. */
    public String called() {
        return number.map(found -> "Invoice " + found.value()).orElse("The invoice without number");
    }

    /** The same paper asking for this instead: what a person is willing to pay of it. No sums but the total are kept. */
    public Invoice asking(
            List<InvoiceLine> kept, List<Charge> keptCharges, Optional<Found<BigDecimal>> keptTax, BigDecimal sum) {
        return new Invoice(
                kind,
                vendor,
                number,
                date,
                dueDate,
                terms,
                currency,
                purchaseOrders,
                kept,
                keptCharges,
                Optional.empty(),
                keptTax,
                total.map(printed -> new Found<>(sum, printed.evidence())),
                Optional.empty(),
                previousBalance,
                bankAccounts,
                backordered,
                credited,
                proofs,
                doubts);
    }

    /** The same with these lines: what was found out about others says nothing of them. */
    public Invoice withLines(List<InvoiceLine> others) {
        return new Invoice(
                kind,
                vendor,
                number,
                date,
                dueDate,
                terms,
                currency,
                purchaseOrders,
                others,
                charges,
                goods,
                tax,
                total,
                amountDue,
                previousBalance,
                bankAccounts,
                backordered,
                credited,
                List.of(),
                doubts.stream()
                        .filter(doubt -> doubt.kind() != ReasonKind.ARITHMETIC)
                        .toList());
    }

    /** The same with what a person entered between and around them. */
    public Invoice entered(
            Optional<Found<Currency>> otherCurrency,
            List<InvoiceLine> otherLines,
            List<Charge> otherCharges,
            Optional<Found<BigDecimal>> otherGoods,
            Optional<Found<BigDecimal>> otherAmountDue,
            List<Found<String>> otherAccounts,
            List<String> otherProofs,
            List<Reason> otherDoubts) {
        return new Invoice(
                kind,
                vendor,
                number,
                date,
                dueDate,
                terms,
                otherCurrency,
                purchaseOrders,
                otherLines,
                otherCharges,
                otherGoods,
                tax,
                total,
                otherAmountDue,
                previousBalance,
                otherAccounts,
                backordered,
                credited,
                otherProofs,
                otherDoubts);
    }

    /** The same with what another reader adds above and below the lines. */
    public Invoice completed(
            Optional<Found<String>> otherNumber,
            Optional<Found<LocalDate>> otherDate,
            Optional<Found<LocalDate>> otherDueDate,
            List<Found<String>> otherOrders,
            Optional<Found<BigDecimal>> otherTax,
            Optional<Found<BigDecimal>> otherTotal) {
        return new Invoice(
                kind,
                vendor,
                otherNumber,
                otherDate,
                otherDueDate,
                terms,
                currency,
                otherOrders,
                lines,
                charges,
                goods,
                otherTax,
                otherTotal,
                amountDue,
                previousBalance,
                bankAccounts,
                backordered,
                credited,
                proofs,
                doubts);
    }

    /** The same with what was checked about it. */
    public Invoice checked(List<String> moreProofs, List<Reason> moreDoubts) {
        return new Invoice(
                kind,
                vendor,
                number,
                date,
                dueDate,
                terms,
                currency,
                purchaseOrders,
                lines,
                charges,
                goods,
                tax,
                total,
                amountDue,
                previousBalance,
                bankAccounts,
                backordered,
                credited,
                Stream.concat(proofs.stream(), moreProofs.stream()).distinct().toList(),
                Stream.concat(doubts.stream(), moreDoubts.stream()).distinct().toList());
    }
}
