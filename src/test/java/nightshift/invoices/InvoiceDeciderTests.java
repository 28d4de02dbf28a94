package nightshift.invoices;

import static nightshift.invoices.Invoices.DAY;
import static nightshift.invoices.Invoices.found;
import static nightshift.invoices.Invoices.line;
import static nightshift.invoices.Invoices.order;
import static nightshift.invoices.Invoices.ordered;
import static nightshift.invoices.Invoices.rules;
import static nightshift.invoices.Invoices.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.books.PurchaseOrder.Status;
import nightshift.core.PoNumber;
import nightshift.core.Sku;
import nightshift.documents.invoices.Charge;
import nightshift.documents.invoices.InvoiceKind;
import nightshift.invoices.checks.Checks;
import nightshift.invoices.discrepancies.*;
import org.junit.jupiter.api.Test;

/** One test for each way in which an invoice can differ, and those that may not be called a difference. */
class InvoiceDeciderTests {
    private final Invoices invoice = new Invoices();
    private final InvoiceDecider decider = new InvoiceDecider(Checks.all());

    private ProposedBill booked() {
        InvoiceDecision decision = decider.decide(invoice.facts());
        assertThat(decision).isInstanceOf(InvoiceDecision.Exact.class);
        return ((InvoiceDecision.Exact) decision).bill();
    }

    private Discrepancy only(Class<? extends Discrepancy> type) {
        InvoiceDecision decision = decider.decide(invoice.facts());
        assertThat(decision).isInstanceOf(InvoiceDecision.Review.class);
        List<Discrepancy> found = ((InvoiceDecision.Review) decision).discrepancies();
        assertThat(found).extracting(Object::getClass).containsExactly((Class) type);
        assertThat(found.get(0).sentence()).isNotBlank();
        return found.get(0);
    }

    @Test
    void booksAnInvoiceThatAgreesLinkedToTheLinesOfItsOrder() {
        ProposedBill bill = booked();
        assertThat(bill.goods()).extracting(goods -> goods.order().line().id()).containsExactly("1", "2");
        assertThat(bill.sum()).isEqualByComparingTo("311.80").isEqualByComparingTo(bill.total());
    }

    @Test
    void assignsByItemNotByPlace() {
        invoice.lines = List.of(line(1, "LID-7", "10", "2.50"), line(2, "BIN-2048", "24", "11.95"));
        assertThat(booked().goods())
                .extracting(goods -> goods.order().line().id())
                .containsExactly("2", "1");
    }

    @Test
    void saysByHowMuchAPriceDiffers() {
        invoice.lines.set(0, line(1, "BIN-2048", "24", "12.40"));
        assertThat(only(PriceDifference.class).sentence())
                .isEqualTo("Line 1, BIN-2048: billed 12.40, PO 4711 says 11.95, difference +0.45 x 24 = 10.80");
    }

    @Test
    void letsPassWhatBothBoundsOfAToleranceAllow() {
        invoice.lines.set(0, line(1, "BIN-2048", "24", "12.00"));
        only(PriceDifference.class);
        Limit ok = Limit.of("0.05", "1");
        invoice.rules =
                rules(new Tolerance(ok, Limit.ZERO), FreightRule.NONE, Optional.of("61"), Optional.of("1000"), true);
        booked();
        invoice.rules = rules(
                new Tolerance(Limit.of("0.05", "0.1"), ok),
                FreightRule.NONE,
                Optional.of("61"),
                Optional.of("1000"),
                true);
        only(PriceDifference.class);
    }

    @Test
    void aLowerPriceIsADifferenceToo() {
        invoice.lines.set(0, line(1, "BIN-2048", "24", "11.90"));
        assertThat(only(PriceDifference.class).atStake()).isEqualByComparingTo("-1.20");
    }

    @Test
    void flagsADiscountThatTheOrderDoesNotHave() {
        invoice.lines.set(0, with(invoice.lines.get(0), "", "10", "", ""));
        only(DiscountDifference.class);
    }

    @Test
    void flagsMoreThanOrdered() {
        invoice.lines.set(0, line(1, "BIN-2048", "25", "11.95"));
        only(OverOrdered.class);
    }

    @Test
    void flagsMoreThanEarlierBillsLeftOpen() {
        invoice.books.set(
                0,
                order(
                        "4711",
                        "33",
                        "USD",
                        Status.OPEN,
                        ordered("1", 1, "BIN-2048", "24", "11.95", "20"),
                        ordered("2", 2, "LID-7", "10", "2.50", "0")));
        only(AlreadyBilled.class);
    }

    @Test
    void flagsMoreThanShipped() {
        invoice.shipped = shipped("20", "10");
        only(OverShipped.class);
    }

    @Test
    void flagsAMissingLineOfWhichNothingIsKnown() {
        invoice.lines.remove(1);
        only(MissingLine.class);
    }

    @Test
    void flagsAMissingLineThatShipped() {
        invoice.lines.remove(1);
        invoice.shipped = shipped("24", "10");
        only(MissingLine.class);
    }

    @Test
    void billsPartiallyWhatHasNotShipped() {
        invoice.lines.remove(1);
        invoice.shipped = shipped("24", "0");
        assertThat(booked().goods()).hasSize(1);
    }

    @Test
    void billsPartiallyWhatIsStatedAsBackordered() {
        invoice.lines.set(0, with(line(1, "BIN-2048", "20", "11.95"), "", "", "4", ""));
        booked();
        invoice.lines.remove(1);
        invoice.backordered.add("lid 7");
        booked();
    }

    @Test
    void flagsAPartThatNobodyKnows() {
        invoice.lines.add(line(3, "QQ-9", "1", "3.00"));
        only(UnknownSku.class);
    }

    @Test
    void flagsAnItemThatWasNotOrdered() {
        invoice.mappings.add(new PartMapping("QQ-9", new Sku("LAMP-1"), BigDecimal.ONE, Optional.empty()));
        invoice.lines.add(line(3, "QQ-9", "1", "3.00"));
        only(ExtraLine.class);
    }

    @Test
    void asksWhetherAnItemWasSubstituted() {
        invoice.mappings.add(new PartMapping("QQ-9", new Sku("LAMP-1"), BigDecimal.ONE, Optional.empty()));
        invoice.lines.set(1, line(2, "QQ-9", "10", "2.50"));
        only(SubstitutedItem.class);
    }

    @Test
    void remembersAMappedPartWithItsPackFactor() {
        invoice.lines.set(0, with(line(1, "HB 77", "2", "143.40"), "CS", "", "", ""));
        invoice.mappings.add(new PartMapping("HB-77", new Sku("BIN-2048"), new BigDecimal(12), Optional.of("CS")));
        assertThat(booked().goods().get(0).quantity()).isEqualByComparingTo("24");
        invoice.lines.set(0, with(line(1, "HB 77", "24", "11.95"), "EA", "", "", ""));
        only(UnclearUnit.class);
    }

    @Test
    void proposesAPackFactorButDoesNotUseIt() {
        invoice.lines.set(0, with(line(1, "BIN-2048", "2", "143.40"), "CS", "", "", ""));
        assertThat(((UnitMismatch) only(UnitMismatch.class)).factor()).isEqualByComparingTo("12");
    }

    @Test
    void flagsALineThatStandsThereTwice() {
        invoice.lines.add(line(3, "LID-7", "10", "2.50"));
        only(DuplicateLine.class);
    }

    @Test
    void spreadsALineOverSeveralLinesOfTheSameItem() {
        invoice.books.set(
                0,
                order(
                        "4711",
                        "33",
                        "USD",
                        Status.OPEN,
                        ordered("1", 1, "BIN-2048", "10", "11.95", "0"),
                        ordered("2", 2, "LID-7", "10", "2.50", "0"),
                        ordered("3", 3, "BIN-2048", "14", "11.95", "0")));
        assertThat(booked().goods()).hasSize(3);
    }

    @Test
    void billsSeveralOrdersAndAsksWhereItIsUnclear() {
        invoice.orders.add("po-4712");
        invoice.books.add(order("4712", "33", "USD", Status.OPEN, ordered("1", 1, "CUP-5", "3", "4.00", "0")));
        invoice.lines.add(line(3, "CUP-5", "3", "4.00"));
        booked();
        invoice.books.set(
                1,
                order(
                        "4712",
                        "33",
                        "USD",
                        Status.OPEN,
                        ordered("1", 1, "CUP-5", "3", "4.00", "0"),
                        ordered("2", 2, "LID-7", "10", "2.50", "0")));
        invoice.shipped = shipped("24", "10").and(new PoNumber("4712"), new Sku("CUP-5"), new BigDecimal(3));
        only(UnclearOrder.class);
    }

    @Test
    void flagsFreightThatIsNotAllowedAndBooksWhatIs() {
        invoice.charges.add(new Charge(Charge.Kind.FREIGHT, "Freight", found(new BigDecimal("12.80"))));
        only(UnexpectedFreight.class);
        invoice.rules = freight("10");
        only(ExcessFreight.class);
        invoice.rules = freight("15");
        assertThat(booked().others()).extracting(ProposedBill.Other::account).containsExactly("61");
    }

    @Test
    void flagsFeesDepositsDiscountsAndTax() {
        invoice.charges.add(new Charge(Charge.Kind.SURCHARGE, "Fuel surcharge", found(BigDecimal.ONE)));
        only(UnexpectedCharge.class);
        invoice.charges.set(0, new Charge(Charge.Kind.DEPOSIT, "Deposit", found(BigDecimal.ONE)));
        only(DepositAsked.class);
        invoice.charges.set(0, new Charge(Charge.Kind.DISCOUNT, "Less", found(BigDecimal.ONE.negate())));
        only(InvoiceDiscount.class);
        invoice.charges.clear();
        invoice.tax = Optional.of(BigDecimal.ONE);
        only(TaxCharged.class);
    }

    @Test
    void flagsWhatDoesNotAddUpToTheTotal() {
        invoice.total = Optional.of("311.81");
        only(TotalVariance.class);
    }

    @Test
    void flagsTheWrongOrder() {
        invoice.orders.set(0, "9999");
        only(UnknownOrder.class);
        invoice.orders.clear();
        only(MissingOrderNumber.class);
    }

    @Test
    void flagsAClosedOrderAndOneOfAnotherVendor() {
        invoice.books.set(0, copy("33", "USD", Status.CLOSED));
        only(ClosedOrder.class);
        invoice.books.set(0, copy("34", "USD", Status.OPEN));
        only(VendorMismatch.class);
        invoice.books.set(0, copy("33", "CAD", Status.OPEN));
        only(CurrencyMismatch.class);
        invoice.books.set(0, copy("33", "USD", Status.OPEN));
        invoice.books.add(copy("34", "USD", Status.OPEN));
        only(AmbiguousOrder.class);
    }

    @Test
    void flagsDuplicatesHoweverTheyWereEntered() {
        duplicate(Optional.of("INV-88121"), "id-1", DuplicateInvoice.How.SAME_NUMBER);
        duplicate(Optional.of("inv 88121"), "id-1", DuplicateInvoice.How.SAME_NUMBER_OTHERWISE_WRITTEN);
        duplicate(Optional.of("INV-B8I2I"), "id-1", DuplicateInvoice.How.NUMBER_EASILY_CONFUSED);
        duplicate(Optional.of("OTHER-7"), "id-4711", DuplicateInvoice.How.SAME_AMOUNT_AND_DATE);
        duplicate(Optional.empty(), "", DuplicateInvoice.How.SAME_AMOUNT_AND_DATE);
        invoice.bills = List.of(invoice.bill(Optional.of("OTHER-7"), "311.80", DAY, "id-4000"));
        booked();
        invoice.seen.add(new SeenInvoice("33", "INV88121", DAY, BigDecimal.TEN, "the mail of yesterday", false));
        only(DuplicateInvoice.class);
    }

    @Test
    void flagsDatesAndTerms() {
        invoice.date = DAY.plusDays(3);
        only(DateAnomaly.class);
        invoice.date = DAY.minusDays(11);
        only(DateAnomaly.class);
        invoice.date = DAY;
        invoice.closed = Optional.of(DAY);
        only(DateAnomaly.class);
        invoice.closed = Optional.empty();
        invoice.due = Optional.of(DAY.plusDays(10));
        only(TermsMismatch.class);
    }

    @Test
    void suspectsFraud() {
        invoice.banks = List.of("DE99 8888");
        assertThat(only(ChangedBankDetails.class).binding()).isTrue();
        invoice.banks = List.of();
        invoice.lookAlike = Optional.of("billing@harb0r.example");
        assertThat(only(LookAlikeSender.class).binding()).isTrue();
    }

    @Test
    void asksAPersonForFirstLargeAndUncappedInvoices() {
        invoice.rules = rules(Tolerance.NONE, FreightRule.NONE, Optional.empty(), Optional.of("1000"), false);
        only(NewVendor.class);
        invoice.rules = rules(Tolerance.NONE, FreightRule.NONE, Optional.empty(), Optional.of("311.80"), true);
        only(OverLimit.class);
        invoice.rules = rules(Tolerance.NONE, FreightRule.NONE, Optional.empty(), Optional.empty(), true);
        only(OverLimit.class);
    }

    @Test
    void neverBooksStatementsQuotesCreditsAndOldBalances() {
        invoice.kind = InvoiceKind.STATEMENT;
        only(NotAnInvoice.class);
        invoice.kind = InvoiceKind.QUOTE;
        only(NotAnInvoice.class);
        invoice.kind = InvoiceKind.CREDIT_MEMO;
        assertThat(decider.decide(invoice.facts())).isInstanceOf(InvoiceDecision.Credit.class);
        invoice.kind = InvoiceKind.INVOICE;
        invoice.previous = Optional.of(BigDecimal.TEN);
        only(PreviousBalance.class);
    }

    private void duplicate(Optional<String> number, String linked, DuplicateInvoice.How how) {
        invoice.bills = List.of(invoice.bill(number, "311.80", DAY, linked));
        assertThat(((DuplicateInvoice) only(DuplicateInvoice.class)).how()).isEqualTo(how);
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

    private static ShippedQuantities shipped(String bins, String lids) {
        return ShippedQuantities.NONE
                .and(new PoNumber("4711"), new Sku("BIN-2048"), new BigDecimal(bins))
                .and(new PoNumber("4711"), new Sku("LID-7"), new BigDecimal(lids));
    }
}
