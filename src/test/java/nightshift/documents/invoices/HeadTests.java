package nightshift.documents.invoices;

import static nightshift.documents.invoices.Papers.value;
import static org.assertj.core.api.Assertions.assertThat;

import nightshift.core.ReasonKind;
import nightshift.documents.Found;
import org.junit.jupiter.api.Test;

/** Values that are printed once, under many labels and in many places. */
class HeadTests {
    private static Invoice with(String... rows) {
        return Papers.read("INVOICE\n" + String.join("\n", rows) + "\nTotal: 10.00");
    }

    @Test
    void findsTheNumberHoweverItIsLabelled() {
        assertThat(value(with("Invoice #: A-17").number())).isEqualTo("A-17");
        assertThat(value(with("Invoice No.   A-17").number())).isEqualTo("A-17");
        assertThat(value(with("Inv. Nbr: A-17").number())).isEqualTo("A-17");
        assertThat(value(with("Rechnungs-Nr.: A-17").number())).isEqualTo("A-17");
        assertThat(value(with("Facture N° : A-17").number())).isEqualTo("A-17");
        assertThat(value(with("Invoice Number     Date", "A-17               11/05/2026")
                        .number()))
                .isEqualTo("A-17");
        assertThat(value(Papers.read("Rechnung Nr. A-17 vom 05.11.2026\nGesamtbetrag: 10,00")
                        .number()))
                .isEqualTo("A-17");
    }

    @Test
    void takesNoneOfTwoDifferentNumbers() {
        Invoice invoice = with("Invoice No.: A-17", "Invoice No.: A-18");
        assertThat(invoice.number()).isEmpty();
        assertThat(invoice.doubts()).extracting(doubt -> doubt.kind()).contains(ReasonKind.CONFLICTING_VALUES);
    }

    @Test
    void neverTakesOtherNumbersOrDatesForTheInvoices() {
        Invoice invoice =
                with("Customer No.: 55018", "Order Date: 10/30/2026", "Ship Date: 10/31/2026", "Phone: 410-555-0142");
        assertThat(invoice.number()).isEmpty();
        assertThat(invoice.date()).isEmpty();
        assertThat(invoice.purchaseOrders()).isEmpty();
    }

    @Test
    void findsOrderNumbers() {
        assertThat(with("P.O. No.: PO-1, PO-2 and PO-3").purchaseOrders())
                .extracting(Found::value)
                .containsExactly("PO-1", "PO-2", "PO-3");
        assertThat(with("Customer PO#4711").purchaseOrders())
                .extracting(Found::value)
                .containsExactly("4711");
        assertThat(with("Ihre Bestellnummer: 4711").purchaseOrders())
                .extracting(Found::value)
                .containsExactly("4711");
        assertThat(with("Votre commande : BC543").purchaseOrders())
                .extracting(Found::value)
                .containsExactly("BC543");
        assertThat(with("Shipped on PO-4711 last week").purchaseOrders())
                .extracting(Found::value)
                .containsExactly("PO-4711");
    }

    @Test
    void doubtsAnOrderNumberThatMayBeTheVendors() {
        Invoice invoice = with("Order Number: 12345");
        assertThat(invoice.purchaseOrders()).extracting(Found::value).containsExactly("12345");
        assertThat(Papers.doubts(invoice)).containsExactly(ReasonKind.CONFLICTING_VALUES);
        assertThat(Papers.doubts(with("Order Number: PO-4711"))).isEmpty();
    }

    @Test
    void findsTermsDueDateAndCurrency() {
        Invoice invoice = with("Terms: 2% 10, Net 30", "Due Date: 12/20/2026", "Currency: CAD");
        assertThat(value(invoice.terms())).isEqualTo("2% 10, Net 30");
        assertThat(invoice.dueDate().orElseThrow().value()).hasToString("2026-12-20");
        assertThat(invoice.currency().orElseThrow().value()).hasToString("CAD");
        assertThat(with("Subtotal   €10.00").currency().orElseThrow().value()).hasToString("EUR");
        assertThat(with("Subtotal   $10.00").currency().orElseThrow().value()).hasToString("USD");
        assertThat(with("Subtotal   10.00").currency()).isEmpty();
        assertThat(Papers.doubts(with("Deposit $10.00", "Balance €10.00"))).contains(ReasonKind.CURRENCY);
    }

    @Test
    void findsWhereTheMoneyIsToGo() {
        assertThat(with("IBAN: DE89 3704 0044 0532 0130 00").bankAccounts())
                .extracting(Found::value)
                .containsExactly("DE89370400440532013000");
        assertThat(with("Remit to: First Bank, routing 021000021, account 5567120943")
                        .bankAccounts())
                .extracting(Found::value)
                .containsExactly("5567120943");
        assertThat(with("Account Number: 55018").bankAccounts()).isEmpty();
    }

    @Test
    void keepsTheWordsOfEachValueAsEvidence() {
        Invoice invoice = with("Invoice No.: A-17");
        assertThat(invoice.number().orElseThrow().evidence().words()).isEqualTo("A-17");
        assertThat(invoice.number().orElseThrow().evidence().boxes()).hasSize(1);
        assertThat(invoice.total().orElseThrow().evidence().words()).isEqualTo("10.00");
    }
}
