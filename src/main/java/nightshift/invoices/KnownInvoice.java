package nightshift.invoices;

import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.BillCreation;
import nightshift.books.InvoiceNumber;
import nightshift.books.Vendor;
import nightshift.core.BadValue;
import nightshift.core.EffectKey;
import nightshift.documents.Found;
import nightshift.documents.invoices.Invoice;
import nightshift.documents.invoices.InvoiceKind;

/**
 * Whether this very invoice was dealt with before: its file came before and was neither closed without a bill nor only recorded, and the books hold what was
 * entered for it; or Nightshift itself entered it. One that asks for the
 * money on an account nobody knows is never taken for one of these: a person has to see it.
 */
final class KnownInvoice {
    private KnownInvoice() {}

    static Optional<String> how(InvoiceCase facts) {
        return facts.vendor().filter(vendor -> goesToKnownAccounts(facts)).flatMap(vendor -> sameFile(facts, vendor)
                .or(() -> entered(facts, vendor)));
    }

    private static boolean goesToKnownAccounts(InvoiceCase facts) {
        return facts.invoice().bankAccounts().stream()
                .map(Found::value)
                .allMatch(account -> facts.rules().bankAccounts().stream()
                        .anyMatch(known -> PartNumbers.normalized(known).equals(PartNumbers.normalized(account))));
    }

    private static Optional<String> sameFile(InvoiceCase facts, Vendor vendor) {
        return facts.content().flatMap(content -> facts.seen().stream()
                .filter(seen -> seen.isFile(content) && isDealtWith(seen, facts))
                .findFirst()
                .map(seen -> "%s of %s came before, as the same file, with the %s, and is dealt with there."
                        .formatted(facts.invoice().called(), vendor.name(), seen.where())));
    }

    private static boolean isDealtWith(SeenInvoice seen, InvoiceCase facts) {
        return switch (seen.standing()) {
            case KEPT, IN_THE_BOOKS -> !seen.isGoneFrom(facts.bills());
            case FLAGGED, HANDLED -> true;
            case SHADOW ->
                facts.bills().stream()
                        .filter(bill ->
                                bill.kind() == Bill.Kind.BILL && bill.vendorId().equals(seen.vendorId()))
                        .flatMap(bill -> bill.number().stream())
                        .anyMatch(number ->
                                PartNumbers.withoutZeros(number).equals(PartNumbers.withoutZeros(seen.number())));
            case CLOSED -> false;
        };
    }

    private static Optional<String> entered(InvoiceCase facts, Vendor vendor) {
        if (facts.invoice().kind() == InvoiceKind.CREDIT_MEMO) {
            return Optional.empty(); // some have the number of the invoice that they credit
        }
        return key(facts, vendor).flatMap(key -> facts.bills().stream()
                .filter(bill -> bill.kind() == Bill.Kind.BILL && bill.isEnteredAs(key))
                .filter(bill -> isOf(facts.invoice(), bill))
                .filter(bill -> !isForAPartOfAnother(facts, vendor, bill))
                .findFirst()
                .map(bill -> "%s of %s is in QuickBooks already: Nightshift entered it as bill %s of %s."
                        .formatted(facts.invoice().called(), vendor.name(), bill.id(), bill.date())));
    }

    /** A number alone does not tell: some vendors begin anew each year. */
    private static boolean isOf(Invoice paper, Bill bill) {
        return paper.total()
                        .filter(total -> total.value().compareTo(bill.total()) == 0)
                        .isPresent()
                && paper.date().filter(date -> date.value().equals(bill.date())).isPresent();
    }

    /** An invoice of that number came before over another sum, of which this bill is a part: this one may be for the rest. */
    private static boolean isForAPartOfAnother(InvoiceCase facts, Vendor vendor, Bill bill) {
        String number = PartNumbers.withoutZeros(
                facts.invoice().number().map(Found::value).orElse(""));
        return facts.seen().stream()
                .anyMatch(seen -> seen.vendorId().equals(vendor.id())
                        && PartNumbers.withoutZeros(seen.number()).equals(number)
                        && seen.total().compareTo(bill.total()) != 0);
    }

    private static Optional<EffectKey> key(InvoiceCase facts, Vendor vendor) {
        try {
            return facts.invoice()
                    .number()
                    .map(number -> BillCreation.keyOf(vendor.id(), new InvoiceNumber(number.value())));
        } catch (BadValue noNumber) {
            return Optional.empty();
        }
    }
}
