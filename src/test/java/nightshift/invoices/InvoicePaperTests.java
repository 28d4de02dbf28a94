package nightshift.invoices;

import static nightshift.invoices.Invoices.DAY;
import static nightshift.invoices.Invoices.found;
import static nightshift.invoices.Invoices.order;
import static nightshift.invoices.Invoices.ordered;
import static nightshift.invoices.Invoices.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.books.PurchaseOrder.Status;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.invoices.SeenInvoice.Standing;
import nightshift.invoices.discrepancies.AlreadyPaid;
import nightshift.invoices.discrepancies.AmbiguousOrder;
import nightshift.invoices.discrepancies.ChangedBankDetails;
import nightshift.invoices.discrepancies.ClosedOrder;
import nightshift.invoices.discrepancies.CurrencyMismatch;
import nightshift.invoices.discrepancies.DateAnomaly;
import nightshift.invoices.discrepancies.DepositAsked;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.DuplicateInvoice;
import nightshift.invoices.discrepancies.ExcessFreight;
import nightshift.invoices.discrepancies.InvoiceDiscount;
import nightshift.invoices.discrepancies.LookAlikeSender;
import nightshift.invoices.discrepancies.MissingOrderNumber;
import nightshift.invoices.discrepancies.NewVendor;
import nightshift.invoices.discrepancies.NotAnInvoice;
import nightshift.invoices.discrepancies.OverLimit;
import nightshift.invoices.discrepancies.PreviousBalance;
import nightshift.invoices.discrepancies.TaxCharged;
import nightshift.invoices.discrepancies.TermsMismatch;
import nightshift.invoices.discrepancies.TotalVariance;
import nightshift.invoices.discrepancies.UnexpectedCharge;
import nightshift.invoices.discrepancies.UnexpectedFreight;
import nightshift.invoices.discrepancies.UnknownOrder;
import nightshift.invoices.discrepancies.VendorMismatch;
import org.junit.jupiter.api.Test;

/** What is printed around the lines: charges, totals, dates, kinds of papers, duplicates, fraud. */
class InvoicePaperTests {
    private final Invoices invoice = new Invoices();

    @Test
    void flagsFreightThatIsNotAllowedAndBooksWhatIs() {
        invoice.charges.add(new Charge(Charge.Kind.FREIGHT, "Freight", found(new BigDecimal("12.80"))));
        invoice.only(UnexpectedFreight.class);
        invoice.rules = freight("10");
        invoice.only(ExcessFreight.class);
        invoice.rules = freight("15");
        assertThat(invoice.booked().others())
                .extracting(ProposedBill.Other::account)
                .containsExactly(Optional.of("61"));
    }

    @Test
    void flagsFeesDepositsDiscountsAndTax() {
        invoice.charges.add(new Charge(Charge.Kind.SURCHARGE, "Fuel surcharge", found(BigDecimal.ONE)));
        invoice.only(UnexpectedCharge.class);
        invoice.charges.set(0, new Charge(Charge.Kind.DEPOSIT, "Deposit", found(BigDecimal.ONE)));
        invoice.only(DepositAsked.class);
        invoice.charges.set(0, new Charge(Charge.Kind.DISCOUNT, "Less", found(BigDecimal.ONE.negate())));
        invoice.only(InvoiceDiscount.class);
        invoice.charges.clear();
        invoice.tax = Optional.of(BigDecimal.ONE);
        invoice.only(TaxCharged.class);
    }

    @Test
    void flagsWhatDoesNotAddUpToTheTotal() {
        invoice.total = Optional.of("311.81");
        invoice.only(TotalVariance.class);
    }

    @Test
    void flagsTheWrongOrder() {
        invoice.orders.set(0, "9999");
        invoice.only(UnknownOrder.class);
        invoice.orders.clear();
        invoice.only(MissingOrderNumber.class);
    }

    @Test
    void flagsAClosedOrderAndOneOfAnotherVendor() {
        invoice.books.set(0, copy("33", "USD", Status.CLOSED));
        invoice.only(ClosedOrder.class);
        invoice.books.set(0, copy("34", "USD", Status.OPEN));
        invoice.only(VendorMismatch.class);
        invoice.books.set(0, copy("33", "CAD", Status.OPEN));
        invoice.only(CurrencyMismatch.class);
        invoice.books.set(0, copy("33", "USD", Status.OPEN));
        invoice.books.add(copy("34", "USD", Status.OPEN));
        invoice.only(AmbiguousOrder.class);
    }

    @Test
    void flagsDuplicatesHoweverTheyWereEntered() {
        duplicate(Optional.of("INV-88121"), "id-1", DuplicateInvoice.How.SAME_NUMBER);
        duplicate(Optional.of("inv 88121"), "id-1", DuplicateInvoice.How.SAME_NUMBER_OTHERWISE_WRITTEN);
        duplicate(Optional.of("INV-B8I2I"), "id-1", DuplicateInvoice.How.NUMBER_EASILY_CONFUSED);
        duplicate(Optional.of("OTHER-7"), "id-4711", DuplicateInvoice.How.SAME_AMOUNT);
        duplicate(Optional.empty(), "", DuplicateInvoice.How.SAME_AMOUNT);
        invoice.bills = List.of(invoice.bill(Optional.of("OTHER-7"), "311.80", DAY, "id-4000"));
        invoice.booked();
        invoice.seen.add(Invoices.seen("INV88121", "10", "other", Standing.KEPT));
        invoice.only(DuplicateInvoice.class);
    }

    @Test
    void asksAboutABillByHandWithoutThePrefixOfTheNumber() {
        invoice.bills = List.of(invoice.bill(Optional.of("88121"), "311.80", DAY.plusDays(2), ""));
        Discrepancy found = invoice.only(DuplicateInvoice.class);
        assertThat(found.binding()).isFalse();
        assertThat(found.sentence()).contains("bill 88121 of 2026-11-22 over 311.80");

        invoice.bills = List.of(invoice.bill(Optional.of("88121"), "311.80", DAY.plusDays(2), "id-4000"));
        invoice.booked();
        invoice.bills = List.of(invoice.bill(Optional.of("21"), "311.80", DAY.plusDays(2), ""));
        invoice.booked();
    }

    @Test
    void asksAboutAnInvoiceThatCameAgainUnderAnotherNumber() {
        SeenInvoice first = new SeenInvoice(
                "33",
                InvoiceKind.INVOICE,
                "INV-70000",
                DAY.minusDays(3),
                new BigDecimal("311.80"),
                List.of("id-4711"),
                "mail of Monday",
                Optional.of("other"),
                Standing.KEPT,
                Optional.empty());
        invoice.seen.add(first);
        Discrepancy found = invoice.only(DuplicateInvoice.class);
        assertThat(found.binding()).isFalse();
        assertThat(found.sentence()).contains("INV-70000", "mail of Monday");

        invoice.seen.set(
                0,
                new SeenInvoice(
                        "33",
                        InvoiceKind.INVOICE,
                        "INV-70000",
                        DAY.minusDays(30),
                        first.total(),
                        first.orders(),
                        first.where(),
                        first.content(),
                        Standing.KEPT,
                        Optional.empty()));
        invoice.booked();
    }

    @Test
    void flagsDatesAndTerms() {
        invoice.date = DAY.plusDays(3);
        invoice.only(DateAnomaly.class);
        invoice.date = DAY.minusDays(11);
        invoice.only(DateAnomaly.class);
        invoice.date = DAY;
        invoice.closed = Optional.of(DAY);
        invoice.only(DateAnomaly.class);
        invoice.closed = Optional.empty();
        invoice.due = Optional.of(DAY.plusDays(10));
        invoice.only(TermsMismatch.class);
    }

    @Test
    void suspectsFraud() {
        invoice.banks = List.of("DE99 8888");
        assertThat(invoice.only(ChangedBankDetails.class).binding()).isTrue();
        invoice.banks = List.of();
        invoice.lookAlike = Optional.of("billing@harb0r.example");
        assertThat(invoice.only(LookAlikeSender.class).binding()).isTrue();
    }

    @Test
    void asksAPersonForFirstLargeAndUncappedInvoices() {
        invoice.rules = rules(Tolerance.NONE, FreightRule.NONE, Optional.empty(), Optional.of("1000"), false);
        invoice.only(NewVendor.class);
        invoice.rules = rules(Tolerance.NONE, FreightRule.NONE, Optional.empty(), Optional.of("311.80"), true);
        invoice.only(OverLimit.class);
        invoice.rules = rules(Tolerance.NONE, FreightRule.NONE, Optional.empty(), Optional.empty(), true);
        invoice.only(OverLimit.class);
    }

    @Test
    void neverBooksStatementsQuotesCreditsAndOldBalances() {
        invoice.kind = InvoiceKind.STATEMENT;
        invoice.only(NotAnInvoice.class);
        invoice.kind = InvoiceKind.QUOTE;
        invoice.only(NotAnInvoice.class);
        invoice.kind = InvoiceKind.CREDIT_MEMO;
        assertThat(invoice.decided()).isInstanceOf(InvoiceDecision.Credit.class);
        invoice.kind = InvoiceKind.INVOICE;
        invoice.previous = Optional.of(BigDecimal.TEN);
        invoice.only(PreviousBalance.class);
    }

    @Test
    void asksAPersonWhereThePaperSaysThatSomethingWasPaid() {
        invoice.amountDue = Optional.of(BigDecimal.ZERO);
        Discrepancy found = invoice.only(AlreadyPaid.class);
        assertThat(found.sentence()).contains("0.00 of its 311.80");
        assertThat(found.atStake()).isEqualByComparingTo("311.80");
        assertThat(found.binding()).isFalse();
        invoice.amountDue = Optional.of(new BigDecimal("11.80"));
        assertThat(invoice.only(AlreadyPaid.class).atStake()).isEqualByComparingTo("300");
    }

    @Test
    void asksForTheOldBalanceOnlyWhereThatIsWhatIsDueBesides() {
        invoice.amountDue = Optional.of(new BigDecimal("321.80"));
        invoice.previous = Optional.of(BigDecimal.TEN);
        invoice.only(PreviousBalance.class);
    }

    private void duplicate(Optional<String> number, String linked, DuplicateInvoice.How how) {
        invoice.bills = List.of(invoice.bill(number, "311.80", DAY, linked));
        assertThat(((DuplicateInvoice) invoice.only(DuplicateInvoice.class)).how())
                .isEqualTo(how);
    }

    private static nightshift.books.PurchaseOrder copy(String vendor, String currency, Status status) {
        return order(
                "4711",
                vendor,
                currency,
                status,
                ordered("1", 1, "BIN-2048", "24", "11.95", "0"),
                ordered("2", 2, "LID-7", "10", "2.50", "0"));
    }

    private static VendorRules freight(String cap) {
        return rules(
                Tolerance.NONE,
                new FreightRule(new BigDecimal(cap), BigDecimal.ZERO),
                Optional.of("61"),
                Optional.of("1000"),
                true);
    }
}
