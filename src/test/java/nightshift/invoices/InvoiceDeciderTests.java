package nightshift.invoices;

import static nightshift.invoices.Invoices.line;
import static nightshift.invoices.Invoices.order;
import static nightshift.invoices.Invoices.ordered;
import static nightshift.invoices.Invoices.rules;
import static nightshift.invoices.Invoices.with;
import static nightshift.invoices.PrintedAmounts.amounting;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.books.PurchaseOrder.Status;
import nightshift.core.PoNumber;
import nightshift.core.Sku;
import nightshift.invoices.discrepancies.AlreadyBilled;
import nightshift.invoices.discrepancies.ArithmeticError;
import nightshift.invoices.discrepancies.DiscountDifference;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.DuplicateLine;
import nightshift.invoices.discrepancies.ExtraLine;
import nightshift.invoices.discrepancies.InactiveVendor;
import nightshift.invoices.discrepancies.MissingLine;
import nightshift.invoices.discrepancies.OverOrdered;
import nightshift.invoices.discrepancies.OverShipped;
import nightshift.invoices.discrepancies.PriceDifference;
import nightshift.invoices.discrepancies.SubstitutedItem;
import nightshift.invoices.discrepancies.UncertainReading;
import nightshift.invoices.discrepancies.UnclearOrder;
import nightshift.invoices.discrepancies.UnclearUnit;
import nightshift.invoices.discrepancies.UnitMismatch;
import nightshift.invoices.discrepancies.UnknownSku;
import org.junit.jupiter.api.Test;

/** One test for each way in which an invoice can differ, and those that may not be called a difference. */
class InvoiceDeciderTests {
    private final Invoices invoice = new Invoices();

    @Test
    void booksAnInvoiceThatAgreesLinkedToTheLinesOfItsOrder() {
        ProposedBill bill = invoice.booked();
        assertThat(bill.goods()).extracting(goods -> goods.order().line().id()).containsExactly("1", "2");
        assertThat(bill.sum()).isEqualByComparingTo("311.80").isEqualByComparingTo(bill.total());
    }

    @Test
    void assignsByItemNotByPlace() {
        invoice.lines = List.of(line(1, "LID-7", "10", "2.50"), line(2, "BIN-2048", "24", "11.95"));
        assertThat(invoice.booked().goods())
                .extracting(goods -> goods.order().line().id())
                .containsExactly("2", "1");
    }

    @Test
    void saysByHowMuchAPriceDiffers() {
        invoice.lines.set(0, line(1, "BIN-2048", "24", "12.40"));
        assertThat(invoice.only(PriceDifference.class).sentence())
                .isEqualTo("Line 1, BIN-2048: billed 12.40, PO 4711 says 11.95, difference +0.45 x 24 = 10.80");
    }

    @Test
    void letsPassWhatBothBoundsOfAToleranceAllow() {
        invoice.lines.set(0, line(1, "BIN-2048", "24", "12.00"));
        invoice.only(PriceDifference.class);
        Limit ok = Limit.of("0.05", "1");
        invoice.rules =
                rules(new Tolerance(ok, Limit.ZERO), FreightRule.NONE, Optional.of("61"), Optional.of("1000"), true);
        invoice.booked();
        invoice.rules = rules(
                new Tolerance(Limit.of("0.05", "0.1"), ok),
                FreightRule.NONE,
                Optional.of("61"),
                Optional.of("1000"),
                true);
        invoice.only(PriceDifference.class);
    }

    @Test
    void aLowerPriceIsADifferenceToo() {
        invoice.lines.set(0, line(1, "BIN-2048", "24", "11.90"));
        assertThat(invoice.only(PriceDifference.class).atStake()).isEqualByComparingTo("-1.20");
    }

    @Test
    void booksWhatIsShippedOfAnInvoiceThatPrintsWhatIsBackOrderedWithoutQuantity() {
        invoice.lines.set(1, with(line(2, "LID-7", "0", "2.50"), "", "", "10", ""));
        ProposedBill bill = invoice.booked();
        assertThat(bill.goods()).extracting(goods -> goods.order().line().id()).containsExactly("1");
        assertThat(bill.sum()).isEqualByComparingTo("286.80");
    }

    @Test
    void asksAPersonWhereNothingIsBilledOnAnyLine() {
        invoice.lines.set(0, with(line(1, "BIN-2048", "0", "11.95"), "", "", "24", ""));
        invoice.lines.set(1, with(line(2, "LID-7", "0", "2.50"), "", "", "10", ""));
        invoice.only(UncertainReading.class);
    }

    @Test
    void preparesABillWhereARowOfNothingStandsBesideADifference() {
        invoice.lines.set(0, line(1, "BIN-2048", "24", "12.40"));
        invoice.lines.set(1, with(line(2, "LID-7", "0", "2.50"), "", "", "10", ""));
        InvoiceDecision.Review review = (InvoiceDecision.Review) invoice.decided();
        assertThat(review.discrepancies()).extracting(Object::getClass).containsExactly((Class) PriceDifference.class);
        assertThat(review.prepared().orElseThrow().goods())
                .allMatch(goods -> goods.quantity().signum() > 0);
    }

    /** QuickBooks would refuse the bill, and say so by the id of the vendor only. */
    @Test
    void flagsAVendorWhoIsInactiveInTheBooksAndNamesTheOneOfTheOrder() {
        invoice.vendorIsActive = false;
        Discrepancy inactive = invoice.only(InactiveVendor.class);
        assertThat(inactive.binding()).isTrue();
        assertThat(inactive.sentence()).contains("Vendor Harbor is inactive", "make him active again");

        invoice.books.set(
                0,
                order(
                        "4711",
                        "44",
                        "USD",
                        Status.OPEN,
                        ordered("1", 1, "BIN-2048", "24", "11.95", "0"),
                        ordered("2", 2, "LID-7", "10", "2.50", "0")));
        assertThat(invoice.only(InactiveVendor.class).sentence()).contains("is of Vendor 44: if the two were merged");
    }

    @Test
    void flagsADiscountThatTheOrderDoesNotHave() {
        invoice.lines.set(0, with(invoice.lines.get(0), "", "10", "", ""));
        invoice.only(DiscountDifference.class);
    }

    @Test
    void flagsMoreThanOrdered() {
        invoice.lines.set(0, line(1, "BIN-2048", "25", "11.95"));
        invoice.only(OverOrdered.class);
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
        invoice.only(AlreadyBilled.class);
    }

    @Test
    void flagsMoreThanShipped() {
        invoice.shipped = shipped("20", "10");
        invoice.only(OverShipped.class);
    }

    @Test
    void flagsAMissingLineOfWhichNothingIsKnown() {
        invoice.lines.remove(1);
        invoice.only(MissingLine.class);
    }

    @Test
    void flagsAMissingLineThatShipped() {
        invoice.lines.remove(1);
        invoice.shipped = shipped("24", "10");
        invoice.only(MissingLine.class);
    }

    @Test
    void billsPartiallyWhatHasNotShipped() {
        invoice.lines.remove(1);
        invoice.shipped = shipped("24", "0");
        assertThat(invoice.booked().goods()).hasSize(1);
    }

    @Test
    void billsPartiallyWhatIsStatedAsBackordered() {
        invoice.lines.set(0, with(line(1, "BIN-2048", "20", "11.95"), "", "", "4", ""));
        invoice.booked();
        invoice.lines.remove(1);
        invoice.backordered.add("lid 7");
        invoice.booked();
    }

    @Test
    void flagsAnItemOfTheStoreThatWasNotOrdered() {
        invoice.lines.add(line(3, "QQ-9", "1", "3.00"));
        invoice.storeSkus.add(new Sku("QQ-9"));
        invoice.only(ExtraLine.class);
    }

    @Test
    void flagsAPartThatNobodyKnows() {
        invoice.lines.add(line(3, "QQ-9", "1", "3.00"));
        invoice.only(UnknownSku.class);
    }

    @Test
    void flagsAnItemThatWasNotOrdered() {
        invoice.mappings.add(new PartMapping("QQ-9", new Sku("LAMP-1"), BigDecimal.ONE, Optional.empty()));
        invoice.lines.add(line(3, "QQ-9", "1", "3.00"));
        invoice.only(ExtraLine.class);
    }

    @Test
    void asksWhetherAnItemWasSubstituted() {
        invoice.mappings.add(new PartMapping("QQ-9", new Sku("LAMP-1"), BigDecimal.ONE, Optional.empty()));
        invoice.lines.set(1, line(2, "QQ-9", "10", "2.50"));
        invoice.only(SubstitutedItem.class);
    }

    @Test
    void remembersAMappedPartWithItsPackFactor() {
        invoice.lines.set(0, with(line(1, "HB 77", "2", "143.40"), "CS", "", "", ""));
        invoice.mappings.add(new PartMapping("HB-77", new Sku("BIN-2048"), new BigDecimal(12), Optional.of("CS")));
        assertThat(invoice.booked().goods().get(0).quantity()).isEqualByComparingTo("24");
        invoice.lines.set(0, with(line(1, "HB 77", "24", "11.95"), "EA", "", "", ""));
        invoice.only(UnclearUnit.class);
    }

    @Test
    void proposesAPackFactorButDoesNotUseIt() {
        invoice.lines.set(0, with(line(1, "BIN-2048", "2", "143.40"), "CS", "", "", ""));
        assertThat(((UnitMismatch) invoice.only(UnitMismatch.class)).factor()).isEqualByComparingTo("12");
    }

    @Test
    void flagsALineThatStandsThereTwice() {
        invoice.lines.add(line(3, "LID-7", "10", "2.50"));
        invoice.only(DuplicateLine.class);
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
        assertThat(invoice.booked().goods()).hasSize(3);
    }

    @Test
    void billsSeveralOrdersAndAsksWhereItIsUnclear() {
        invoice.orders.add("po-4712");
        invoice.books.add(order("4712", "33", "USD", Status.OPEN, ordered("1", 1, "CUP-5", "3", "4.00", "0")));
        invoice.lines.add(line(3, "CUP-5", "3", "4.00"));
        invoice.booked();
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
        invoice.only(UnclearOrder.class);
    }

    @Test
    void flagsALineWhoseAmountIsNotQuantityTimesPriceThoughTheTotalAgrees() {
        invoice.lines.set(0, amounting(line(1, "BIN-2048", "24", "11.95"), "296.80"));
        assertThat(invoice.only(ArithmeticError.class).sentence())
                .isEqualTo("Line 1, BIN-2048: quantity times price is 286.80, but the line says 296.80, difference"
                        + " +10.00.");
    }

    private static ShippedQuantities shipped(String bins, String lids) {
        return ShippedQuantities.NONE
                .and(new PoNumber("4711"), new Sku("BIN-2048"), new BigDecimal(bins))
                .and(new PoNumber("4711"), new Sku("LID-7"), new BigDecimal(lids));
    }
}
