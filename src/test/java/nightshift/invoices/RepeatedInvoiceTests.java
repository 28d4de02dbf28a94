package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import nightshift.books.Bill;
import nightshift.books.BillCreation;
import nightshift.books.InvoiceNumber;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.invoices.SeenInvoice.Standing;
import nightshift.invoices.discrepancies.DeletedBill;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.DuplicateInvoice;
import org.junit.jupiter.api.Test;

/** Invoices that came before, under the same number or as the same file, and what they still may be booked as. */
class RepeatedInvoiceTests {
    private final Invoices invoice = new Invoices();

    @Test
    void hasNothingToDoWithAFileThatCameBeforeUnlessItAsksForMoneyElsewhere() {
        invoice.seen.add(Invoices.seen("INV-88121", "10", "sha-of-inv", Standing.KEPT));
        assertThat(invoice.decided()).isInstanceOf(InvoiceDecision.Known.class);

        invoice.banks = List.of("DE99 8888");
        assertThat(invoice.decided()).isInstanceOf(InvoiceDecision.Review.class);
    }

    @Test
    void asksAboutAFileThatCameBeforeAndWasClosedWithoutABill() {
        invoice.seen.add(Invoices.seen("INV-88121", "311.80", "sha-of-inv", Standing.CLOSED));

        Discrepancy before = invoice.only(DuplicateInvoice.class);
        assertThat(before.sentence()).contains("mail of yesterday", "closed there without a bill");
        assertThat(before.binding()).isFalse();
    }

    @Test
    void hasNothingToDoWithAFileThatAPersonBookedByHandOrIgnored() {
        invoice.seen.add(Invoices.seen("INV-88121", "311.80", "sha-of-inv", Standing.HANDLED));
        assertThat(invoice.decided()).isInstanceOf(InvoiceDecision.Known.class);
    }

    /** Somebody took it out of QuickBooks: closed without a word, the vendor would never be paid. */
    @Test
    void flagsAFileWhoseBillIsNotInTheBooksAnyMoreAndNeverEntersItAgain() {
        invoice.seen.add(Invoices.entered("INV-88121", "311.80", "sha-of-inv", "9"));
        invoice.bills.add(invoice.bill(Optional.of("INV-88121"), "311.80", invoice.date, "id-4711"));
        assertThat(invoice.decided()).as("it stands").isInstanceOf(InvoiceDecision.Known.class);

        invoice.bills.clear();
        Discrepancy gone = invoice.only(DeletedBill.class);
        assertThat(gone.binding()).isTrue();
        assertThat(gone.sentence()).contains("mail of yesterday", "deleted or voided", "enter it there by hand");

        invoice.bills.add(invoice.bill(Optional.of("INV-88121"), "0.00", invoice.date, ""));
        invoice.only(DeletedBill.class);
    }

    @Test
    void flagsAnotherFileOfAnInvoiceWhoseBillIsGone() {
        invoice.seen.add(Invoices.entered("INV 88121", "311.80", "other", "9"));
        invoice.only(DeletedBill.class);
    }

    @Test
    void hasNothingToDoWhereThePersonEnteredItAgainOrChangedItsNumber() {
        invoice.seen.add(Invoices.entered("INV-88121", "311.80", "sha-of-inv", "4"));
        invoice.bills.add(invoice.bill(Optional.of("inv 88121"), "300.00", invoice.date, ""));
        assertThat(invoice.decided()).as("by hand").isInstanceOf(InvoiceDecision.Known.class);

        invoice.bills.set(0, invoice.bill(Optional.of("INV-88121"), "311.80", invoice.date.minusYears(1), ""));
        assertThat(invoice.decided()).as("that of last year").isInstanceOf(InvoiceDecision.Review.class);

        invoice.seen.set(0, Invoices.entered("INV-88121", "311.80", "sha-of-inv", "9"));
        invoice.bills.set(0, invoice.bill(Optional.of("its own"), "300.00", invoice.date, ""));
        assertThat(invoice.decided()).as("changed by hand").isInstanceOf(InvoiceDecision.Known.class);
    }

    /** Its flag had closed by itself, because a person had entered it; then he took it out again. */
    @Test
    void flagsAFileThatAPersonEnteredAndDeletedAgain() {
        invoice.seen.add(Invoices.seen("INV-88121", "311.80", "sha-of-inv", Standing.IN_THE_BOOKS));
        invoice.only(DeletedBill.class);
        invoice.bills.add(invoice.bill(Optional.of("INV-88121"), "311.80", invoice.date, ""));
        assertThat(invoice.decided()).isInstanceOf(InvoiceDecision.Known.class);
    }

    /** A reminder after the switch to auto: taken for dealt with, it would never be paid. */
    @Test
    void asksAboutAFileThatWasOnlyRecordedInShadowUnlessItsBillIsInTheBooks() {
        invoice.seen.add(Invoices.seen("INV-88121", "311.80", "sha-of-inv", Standing.SHADOW));
        assertThat(invoice.only(DuplicateInvoice.class).binding()).isFalse();

        invoice.bills.add(invoice.bill(Optional.of("INV 88121"), "311.80", invoice.date, "id-4711"));
        assertThat(invoice.decided()).isInstanceOf(InvoiceDecision.Known.class);
    }

    @Test
    void letsAPersonAcceptTheNumberOfAnInvoiceThatWasIgnored() {
        invoice.seen.add(Invoices.seen("INV-88121", "400.00", "other", Standing.HANDLED));
        assertThat(invoice.only(DuplicateInvoice.class).binding()).isFalse();
    }

    /** Numbers of some vendors begin anew each year. */
    @Test
    void flagsAnInvoiceWithTheNumberAndTotalOfAnEnteredOneOfAnotherDate() {
        invoice.bills.add(
                byNightshift(invoice.bill(Optional.of("INV-88121"), "311.80", invoice.date.minusYears(1), "id-4000")));
        Discrepancy twice = invoice.only(DuplicateInvoice.class);
        assertThat(twice.binding()).isTrue();
        assertThat(twice.sentence()).contains("of another year", "correct the number of this one to INV-88121-2026");

        invoice.number = "INV-88121-2026";
        invoice.booked();
    }

    /** Its bill was deleted long ago, and it is another invoice: that one says nothing about this. */
    @Test
    void doesNotTakeAnInvoiceForTheDeletedOneOfAnotherYear() {
        invoice.date = Invoices.DAY.plusDays(1);
        SeenInvoice old = Invoices.entered("INV-88121", "311.80", "other", "9");
        invoice.seen.add(new SeenInvoice(
                old.vendorId(),
                old.kind(),
                old.number(),
                invoice.date.minusYears(1),
                old.total(),
                old.orders(),
                old.where(),
                old.content(),
                old.standing(),
                old.bill()));
        assertThat(invoice.only(DuplicateInvoice.class).sentence()).contains("of another year");
    }

    /** The first invoice asked for more; a person billed a part of it, and what is left costs the same by chance. */
    @Test
    void neverTakesTheRestOfAnInvoiceForThePartThatWasBilled() {
        String total = invoice.booked().total().toPlainString();
        invoice.bills.add(byNightshift(invoice.bill(Optional.of("INV-88121"), total, invoice.date, "id-4711")));
        assertThat(invoice.decided()).isInstanceOf(InvoiceDecision.Known.class);

        invoice.seen.add(Invoices.seen("INV-88121", "999.00", "other", Standing.KEPT));

        assertThat(invoice.decided())
                .asInstanceOf(type(InvoiceDecision.Review.class))
                .satisfies(review -> assertThat(review.discrepancies())
                        .anyMatch(one -> one.sentence().contains("correct its number to INV-88121-2")));
        invoice.number = "INV-88121-2";
        assertThat(invoice.only(DuplicateInvoice.class).binding())
                .as("asked about, for it costs the same")
                .isFalse();
    }

    /** It has the number of its invoice: taken for the bill, the credit would be lost. */
    @Test
    void neverTakesACreditMemoForTheBillThatItCredits() {
        String total = invoice.booked().total().toPlainString();
        invoice.bills.add(byNightshift(invoice.bill(Optional.of("INV-88121"), total, invoice.date, "id-4711")));
        invoice.kind = InvoiceKind.CREDIT_MEMO;
        assertThat(invoice.decided()).isInstanceOf(InvoiceDecision.Credit.class);
    }

    /** The vendor sends a corrected copy before anybody answered the first: which of the two flags has to go, and how? */
    @Test
    void saysWhatToDoWithTheOpenFlagOfACorrectedInvoice() {
        invoice.seen.add(Invoices.seen("INV-88121", "411.80", "other", Standing.FLAGGED));
        Discrepancy open = invoice.only(DuplicateInvoice.class);
        assertThat(open.binding()).isTrue();
        assertThat(open.sentence()).contains("mail of yesterday", "still open", "\"Ignore it\"", "\"Look again\" here");

        invoice.seen.set(0, Invoices.seen("INV-88121", "411.80", "other", Standing.HANDLED));
        assertThat(invoice.only(DuplicateInvoice.class).binding())
                .as("then it can be booked")
                .isFalse();

        invoice.seen.set(0, Invoices.seen("INV-88121", "411.80", "sha-of-inv", Standing.FLAGGED));
        assertThat(invoice.decided()).isInstanceOf(InvoiceDecision.Known.class);
    }

    /** Else two people choose an order for one flag each, and the vendor is paid twice. */
    @Test
    void namesTheEarlierFlagAlsoWhereNoOrderIsKnown() {
        invoice.orders.clear();
        invoice.seen.add(Invoices.seen("INV-88121", "311.80", "other", Standing.KEPT));
        assertThat(sentences()).anyMatch(one -> one.contains("is there already") && one.contains("mail of yesterday"));

        invoice.seen.set(0, Invoices.seen("INV-90000", "311.80", "other", Standing.KEPT));
        assertThat(sentences()).anyMatch(one -> one.contains("INV-90000") && one.contains("mail of yesterday"));

        invoice.seen.set(0, Invoices.seen("INV-90000", "999.00", "other", Standing.KEPT));
        assertThat(sentences()).hasSize(1);

        invoice.orders.add("PO-none");
        invoice.bills.add(invoice.bill(Optional.of("INV-88121"), "311.80", invoice.date, ""));
        assertThat(sentences()).anyMatch(one -> one.contains("is there already: bill INV-88121"));
    }

    private List<String> sentences() {
        return ((InvoiceDecision.Review) invoice.decided())
                .discrepancies().stream().map(Discrepancy::sentence).toList();
    }

    private static Bill byNightshift(Bill bill) {
        return new Bill(
                bill.id(),
                bill.version(),
                bill.kind(),
                bill.vendorId(),
                bill.number(),
                bill.date(),
                bill.dueDate(),
                bill.currency(),
                bill.total(),
                Optional.of("[nightshift " + BillCreation.keyOf("33", new InvoiceNumber("INV-88121")) + "]"),
                bill.lines());
    }
}
