package nightshift.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.documents.invoices.Charge;
import nightshift.invoices.checks.Checks;
import nightshift.invoices.discrepancies.Discrepancy;
import nightshift.invoices.discrepancies.DuplicateInvoice;
import nightshift.invoices.discrepancies.MissingLine;
import nightshift.invoices.discrepancies.NewVendor;
import org.junit.jupiter.api.Test;

class AgreedInvoiceTests {
    private static final InvoiceDecider DECIDER = new InvoiceDecider(Checks.all());

    private final Invoices invoice = new Invoices();

    @Test
    void billsThePriceOfTheOrderInsteadOfTheVendors() {
        invoice.lines.set(0, Invoices.line(1, "BIN-2048", "24", "12.40"));

        ProposedBill bill = exact(AgreedInvoice.atOrderPrices(invoice.facts(), flagged()));

        assertThat(bill.total()).isEqualByComparingTo("311.80");
        assertThat(bill.sum()).isEqualByComparingTo("311.80");
        assertThat(bill.goods().get(0).amount()).isEqualByComparingTo("286.80");
    }

    @Test
    void billsThePriceOfAPackWhereTheVendorSellsPacks() {
        invoice.mappings.add(new PartMapping(
                "CASE-12", new nightshift.core.Sku("BIN-2048"), new java.math.BigDecimal(12), Optional.empty()));
        invoice.lines.set(0, Invoices.line(1, "CASE-12", "2", "150.00"));

        ProposedBill bill = exact(AgreedInvoice.atOrderPrices(invoice.facts(), flagged()));

        assertThat(bill.goods().get(0).quantity()).isEqualByComparingTo("24");
        assertThat(bill.goods().get(0).amount()).isEqualByComparingTo("286.80");
    }

    @Test
    void leavesOutALineThatWasNotOrdered() {
        invoice.lines.add(Invoices.line(3, "GIFT-1", "1", "9.99"));

        assertThat(exact(AgreedInvoice.whatAgrees(invoice.facts(), flagged())).total())
                .isEqualByComparingTo("311.80");
    }

    @Test
    void billsOfTooManyWhatIsOpen() {
        invoice.lines.set(0, Invoices.line(1, "BIN-2048", "30", "11.95"));

        assertThat(exact(AgreedInvoice.whatAgrees(invoice.facts(), flagged())).total())
                .isEqualByComparingTo("311.80");
    }

    @Test
    void leavesOutFreightThatWasNotAgreed() {
        invoice.charges.add(
                new Charge(Charge.Kind.FREIGHT, "Freight", Invoices.found(new java.math.BigDecimal("48.00"))));

        assertThat(exact(AgreedInvoice.whatAgrees(invoice.facts(), flagged())).total())
                .isEqualByComparingTo("311.80");
    }

    @Test
    void leavesTheOrderOpenForALineThatDiffers() {
        invoice.lines.set(0, Invoices.line(1, "BIN-2048", "24", "12.40"));
        List<Discrepancy> shown = flagged();

        InvoiceDecision again = DECIDER.decide(AgreedInvoice.whatAgrees(invoice.facts(), shown));

        List<Discrepancy> left = ((InvoiceDecision.Review) again).discrepancies();
        assertThat(left).hasOnlyElementsOfType(MissingLine.class);
        assertThat(left).allMatch(one -> AgreedInvoice.mayStand(one, shown, true));
        assertThat(left).noneMatch(one -> AgreedInvoice.mayStand(one, shown, false));
    }

    @Test
    void knowsThatATaxIsForTheWholeInvoice() {
        invoice.rules = taxed();
        invoice.tax = Optional.of(new BigDecimal("25.00"));
        invoice.lines.set(0, Invoices.line(1, "BIN-2048", "24", "12.40"));
        InvoiceCase paper = invoice.facts();

        assertThat(AgreedInvoice.isTaxedInFull(paper, AgreedInvoice.atOrderPrices(paper, flagged())))
                .isTrue();
        assertThat(AgreedInvoice.isTaxedInFull(paper, AgreedInvoice.whatAgrees(paper, flagged())))
                .isTrue();

        invoice.rules = Invoices.rules(Tolerance.NONE, FreightRule.NONE, Optional.of("61"), Optional.of("1000"), true);
        InvoiceCase untaxed = invoice.facts();
        assertThat(AgreedInvoice.isTaxedInFull(untaxed, AgreedInvoice.whatAgrees(untaxed, flagged())))
                .as("a tax that was not agreed is left out")
                .isFalse();
    }

    private static VendorRules taxed() {
        return new VendorRules(
                Tolerance.NONE,
                Tolerance.NONE,
                FreightRule.NONE,
                Tolerance.NONE,
                Optional.of("61"),
                List.of(),
                List.of(),
                Optional.of("64"),
                Optional.of(new BigDecimal("1000")),
                Optional.empty(),
                true,
                List.of("US112222"));
    }

    @Test
    void acceptsOnlyWhatThePersonSaw() {
        Discrepancy vendor = new NewVendor("Harbor");

        assertThat(AgreedInvoice.mayStand(vendor, List.of(), false)).isFalse();
        assertThat(AgreedInvoice.mayStand(vendor, List.of(vendor), false)).isTrue();
    }

    @Test
    void neverBillsANumberThatStandsInTheBooksAlready() {
        Discrepancy same = new DuplicateInvoice("INV-88121", "bill 7", DuplicateInvoice.How.SAME_NUMBER);

        assertThat(AgreedInvoice.mayStand(same, List.of(same), true)).isFalse();
    }

    private List<Discrepancy> flagged() {
        return ((InvoiceDecision.Review) DECIDER.decide(invoice.facts())).discrepancies();
    }

    private static ProposedBill exact(InvoiceCase agreed) {
        InvoiceDecision decision = DECIDER.decide(agreed);
        assertThat(decision).isInstanceOf(InvoiceDecision.Exact.class);
        return ((InvoiceDecision.Exact) decision).bill();
    }
}
