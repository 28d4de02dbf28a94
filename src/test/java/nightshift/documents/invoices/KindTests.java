package nightshift.documents.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.core.ReasonKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindTests {
    @ParameterizedTest
    @CsvSource({
        "Tax Invoice, INVOICE", "RECHNUNG, INVOICE", "Facture, INVOICE", "Credit Memo, CREDIT_MEMO",
                "Gutschrift, CREDIT_MEMO", "Avoir, CREDIT_MEMO",
        "Statement of Account, STATEMENT", "Quotation, QUOTE", "Angebot, QUOTE", "Devis, QUOTE",
                "Pro Forma Invoice, PRO_FORMA", "PROFORMA-RECHNUNG, PRO_FORMA",
        "Order Acknowledgement, ORDER_ACKNOWLEDGMENT", "Auftragsbestätigung, ORDER_ACKNOWLEDGMENT",
                "Payment Receipt, RECEIPT", "S T A T E M E N T, STATEMENT"
    })
    void isWhatItCallsItself(String title, InvoiceKind kind) {
        assertThat(Papers.read(title + "\nInvoice No.: A-17\nInvoice Date: 11/05/2026\nTotal: 10.00")
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void isNoInvoiceWhenItSpeaksOfNoMoney() {
        assertThat(Papers.reading("PACKING SLIP\nP.O. No.: PO-1\nItem   Qty\nBIN-1   4"))
                .isInstanceOf(InvoiceReading.NoInvoice.class);
        assertThat(Papers.reading("Dear Sir,\nour invoice will follow by mail."))
                .isInstanceOf(InvoiceReading.NoInvoice.class);
    }

    @Test
    void takesANegativeInvoiceForACredit() {
        Invoice invoice = Papers.read("INVOICE\nInvoice No.: A-17\nTotal: -10.00");
        assertThat(invoice.kind()).isEqualTo(InvoiceKind.CREDIT_MEMO);
        assertThat(Papers.doubts(invoice)).contains(ReasonKind.CREDIT_MEMO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PAID IN FULL",
                "Paid by Visa ending 4242",
                "*** PAID ***",
                "Charged to your credit card on file."
            })
    void doubtsAnInvoiceThatSaysItWasPaid(String words) {
        assertThat(Papers.doubts(Papers.read("INVOICE\nInvoice No.: A-17\nTotal: 10.00\n" + words)))
                .contains(ReasonKind.ALREADY_PAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Must be paid in full within 30 days.",
                "Freight   Prepaid",
                "Paid by:",
                "Invoices paid by credit card bear a fee of 3%.",
                "Subtotal   Paid   Balance"
            })
    void doubtsNoneThatOnlySaysHowToPay(String words) {
        assertThat(Papers.doubts(Papers.read("INVOICE\nInvoice No.: A-17\nTotal: 10.00\n" + words)))
                .doesNotContain(ReasonKind.ALREADY_PAID);
    }

    @Test
    void doubtsAnInvoiceThatSaysItIsNone() {
        assertThat(Papers.doubts(
                        Papers.read("INVOICE\nInvoice No.: A-17\nTotal: 10.00\nThis is not an invoice, do not pay.")))
                .contains(ReasonKind.NOT_AN_INVOICE);
    }
}
