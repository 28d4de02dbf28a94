package nightshift.documents.invoices;

import static nightshift.documents.invoices.Papers.HEAD;
import static nightshift.documents.invoices.Papers.doubts;
import static nightshift.documents.invoices.Papers.figure;
import static org.assertj.core.api.Assertions.assertThat;

import nightshift.core.ReasonKind;
import org.junit.jupiter.api.Test;

/** What agrees is a proof, what does not is a doubt, and an honest reason is named. */
class SumsTests {
    private static final String LINES =
            """
            Item       Description            Qty   Price    Amount
            BIN-2048   Storage bin              4   11.95     47.80
            LID-7      Lid                      2    2.50      5.00
            """;

    private static Invoice with(String sums) {
        return Papers.read(HEAD + LINES + sums.indent(30));
    }

    @Test
    void provesLinesSubtotalAndTotal() {
        Invoice invoice = with(
                "Subtotal   52.80\nFreight   12.00\nFuel surcharge   3.00\nLess discount   -2.00\nSales tax   4.20\nTotal   70.00");
        assertThat(invoice.proofs())
                .contains(
                        "Quantity times price makes the amount of each line.",
                        "The lines add up to the subtotal 52.80.",
                        "The lines 52.80, Freight 12.00, Fuel surcharge 3.00, Less discount -2.00, tax 4.20 make the total 70.00.");
        assertThat(invoice.doubts()).isEmpty();
        assertThat(invoice.charged(Charge.Kind.FREIGHT)).isEqualByComparingTo("12.00");
        assertThat(invoice.charged(Charge.Kind.SURCHARGE)).isEqualByComparingTo("3.00");
        assertThat(invoice.charged(Charge.Kind.DISCOUNT)).isEqualByComparingTo("-2.00");
        assertThat(figure(invoice.tax())).isEqualTo("4.2");
    }

    @Test
    void doubtsATotalThatDoesNotAgree() {
        Invoice invoice = with("Subtotal   52.80\nTotal   61.80");
        assertThat(doubts(invoice)).containsExactly(ReasonKind.ARITHMETIC);
        assertThat(invoice.doubts().get(0).detail()).contains("52.80", "61.80", "+9.00");
        assertThat(figure(invoice.total())).isEqualTo("61.8");
    }

    @Test
    void doubtsASubtotalThatDoesNotAgree() {
        assertThat(doubts(with("Subtotal   51.80\nTotal   52.80"))).containsExactly(ReasonKind.ARITHMETIC);
    }

    @Test
    void doubtsAChargeThatTheTotalLeavesOut() {
        assertThat(doubts(with("Subtotal   52.80\nFreight   12.00\nTotal   52.80")))
                .containsExactly(ReasonKind.ARITHMETIC);
    }

    @Test
    void takesNoneOfTwoTotalsThatDisagree() {
        Invoice invoice = with("Total   61.80\nInvoice total   63.80");
        assertThat(invoice.total()).isEmpty();
        assertThat(doubts(invoice)).containsExactly(ReasonKind.ARITHMETIC);
    }

    @Test
    void choosesTheTotalThatAgrees() {
        Invoice invoice = with("Total   52.80\nSales tax   4.20\nInvoice total   57.00");
        assertThat(figure(invoice.total())).isIn("57", "52.8");
        Invoice net = with("Net total   52.80\nSales tax   4.20\nTotal   57.00");
        assertThat(figure(net.total())).isEqualTo("57");
        assertThat(net.doubts()).isEmpty();
    }

    @Test
    void tellsAnOldBalanceFromThisInvoice() {
        Invoice beside = with("Total   52.80\nPrevious balance   500.00\nAmount due   552.80");
        assertThat(figure(beside.total())).isEqualTo("52.8");
        assertThat(figure(beside.amountDue())).isEqualTo("552.8");
        assertThat(figure(beside.previousBalance())).isEqualTo("500");
        Invoice within = with("Subtotal   52.80\nPrevious balance   500.00\nTotal   552.80");
        assertThat(figure(within.total())).isEqualTo("52.8");
        assertThat(figure(within.amountDue())).isEqualTo("552.8");
    }

    @Test
    void neverTakesWhatIsLeftToPayForTheTotal() {
        assertThat(with("Deposit paid   -20.00\nBalance due   32.80").total()).isEmpty();
        assertThat(with("Freight   12.00\nPaid   -12.00\nBalance due   52.80").total())
                .isEmpty();
        assertThat(figure(with("Balance due   52.80").total())).isEqualTo("52.8");
    }

    @Test
    void tellsWhatIsLeftToPayOfAnInvoiceThatWasPaid() {
        Invoice settled = with("Total   52.80\nAmount paid   -52.80\nBalance due   0.00");
        assertThat(figure(settled.total())).isEqualTo("52.8");
        assertThat(settled.amountDue().orElseThrow().value()).isZero();
        assertThat(settled.doubts()).isEmpty();
        Invoice deposit = with("Total   52.80\nDeposit paid   20.00\nBalance due   32.80");
        assertThat(figure(deposit.amountDue())).isEqualTo("32.8");
    }

    @Test
    void countsWhatWasPaidWhereNoBalanceIsPrinted() {
        assertThat(with("Total   52.80\nAmount paid   52.80")
                        .amountDue()
                        .orElseThrow()
                        .value())
                .isZero();
        assertThat(figure(with("Total   52.80\nPayment received   (20.00)").amountDue()))
                .isEqualTo("32.8");
        assertThat(with("Total   52.80\nAmount paid   0.00\nBalance due   52.80")
                        .amountDue())
                .isEmpty();
        assertThat(with("Previous balance   500.00\nPayments received   -500.00\nTotal   52.80\nAmount due   52.80")
                        .amountDue())
                .isEmpty();
    }

    @Test
    void namesTheReasonWhereOnlyTheSumIsRounded() {
        Invoice invoice = Papers.read(
                HEAD
                        + """
                Item       Description            Qty   Price     Amount
                SCR-1      Screw                    3   0.125       0.38
                SCR-2      Screw                    5   0.125       0.63
                                                  Subtotal          1.00
                                                  Total             1.00
                """);
        assertThat(invoice.proofs()).anyMatch(proof -> proof.contains("each line is rounded to the cent"));
    }

    @Test
    void namesTheReasonWhereAPriceIsRounded() {
        Invoice invoice = line("300   0.33     100.00");
        assertThat(invoice.proofs()).anyMatch(proof -> proof.contains("its price is rounded"));
        assertThat(invoice.doubts()).isEmpty();
        assertThat(doubts(line("300   0.33     104.00"))).containsExactly(ReasonKind.ARITHMETIC);
        assertThat(line("3   3.33       10.00").proofs()).anyMatch(proof -> proof.contains("rounding to the cent"));
    }

    private static Invoice line(String figures) {
        String amount = figures.substring(figures.lastIndexOf(' ') + 1);
        return Papers.read(
                HEAD + "Item       Description            Qty   Price     Amount\nSCR-1      Screw                   "
                        + figures + "\n                                         Total   " + amount + "\n");
    }

    @Test
    void allowsACentOfRoundingInTheTax() {
        Invoice invoice = with("Subtotal   52.80\nSales tax   4.20\nTotal   57.01");
        assertThat(invoice.doubts()).isEmpty();
        assertThat(invoice.proofs()).anyMatch(proof -> proof.contains("one cent of rounding in the tax"));
        assertThat(doubts(with("Subtotal   52.80\nTotal   52.81"))).containsExactly(ReasonKind.ARITHMETIC);
    }

    @Test
    void seesThatPricesContainTheTax() {
        Invoice invoice = with("VAT   8.43\nTotal   52.80");
        assertThat(figure(invoice.tax())).isEqualTo("8.43");
        assertThat(invoice.proofs()).anyMatch(proof -> proof.contains("which contain the tax"));
    }
}
