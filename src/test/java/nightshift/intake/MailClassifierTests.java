package nightshift.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nightshift.core.Workflow;
import nightshift.documents.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailClassifierTests extends MailClassifierRig {
    @Test
    void takesASuppliersSlipForAShippingConfirmation() {
        documents.add(DocumentKind.SHIPPING_CONFIRMATION);

        assertThat(classify().kind()).isEqualTo(MailKind.SUPPLIER_SHIPPING);
        assertThat(classify().workflows()).containsExactly(Workflow.FULFILLMENT);
        assertThat(classify().genuineSupplier()).contains("Acme Supply");
    }

    @Test
    void takesASuppliersInvoiceForAnInvoice() {
        documents.add(DocumentKind.INVOICE);

        assertThat(classify().workflows()).containsExactly(Workflow.INVOICES);
    }

    @Test
    void givesAMailWithSlipAndInvoiceToBoth() {
        documents.addAll(List.of(DocumentKind.INVOICE, DocumentKind.SHIPPING_CONFIRMATION));

        assertThat(classify().workflows()).containsExactlyInAnyOrder(Workflow.FULFILLMENT, Workflow.INVOICES);
    }

    @Test
    void readsAnInvoiceAsAConfirmationTooWhenTheMailSpeaksOfAShipment() {
        documents.add(DocumentKind.INVOICE);
        subject = "Your order has shipped";

        assertThat(classify().workflows()).contains(Workflow.FULFILLMENT);
    }

    @Test
    void givesALookAlikesInvoiceToThoseWhoWouldPayIt() {
        from = "billing@acrne-supply.com";
        fromName = "Billing";
        documents.add(DocumentKind.INVOICE);

        assertThat(classify().kind()).isEqualTo(MailKind.SUSPICIOUS);
        assertThat(classify().workflows()).containsExactly(Workflow.INVOICES);
    }

    @Test
    void showsAStrangersInvoiceToAPerson() {
        from = "someone@elsewhere.example";
        fromName = "Someone";
        documents.add(DocumentKind.INVOICE);

        assertThat(classify().genuineSupplier()).isEmpty();
        assertThat(classify().workflows()).containsExactly(Workflow.INVOICES);
    }

    @Test
    void looksAtASuppliersQuoteWhereMoneyIsLookedAfter() {
        documents.add(DocumentKind.OTHER);
        assertThat(classify().workflows()).as("a person's").containsExactly(Workflow.TRIAGE);

        subject = "Quotation INV-88145";
        assertThat(classify().kind()).isEqualTo(MailKind.SUPPLIER_QUOTE);
        assertThat(classify().workflows()).containsExactly(Workflow.INVOICES);

        documents.add(DocumentKind.SHIPPING_CONFIRMATION);
        assertThat(classify().workflows()).as("a shipment is a shipment").containsExactly(Workflow.FULFILLMENT);
    }

    @Test
    void losesNoDocumentThatCannotBeOpened() {
        unjudged = 1;
        assertThat(classify().workflows()).containsExactly(Workflow.FULFILLMENT);

        subject = "Auto response: your order 7404";
        assertThat(classify().workflows()).containsExactly(Workflow.FULFILLMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders@acme-supp1y.com",
                "orders@acrne-supply.com",
                "orders@acmesupply.com",
                "orders@acme-suply.com",
                "orders@acme-supply.net",
                "orders@acme-supply.com.evil.example",
                "orders@\u0430cme-supply.com"
            })
    void takesALookAlikeDomainForSuspiciousAndNeverForTheSupplier(String address) {
        from = address;
        fromName = "Order desk";
        documents.add(DocumentKind.SHIPPING_CONFIRMATION);

        Classification classification = classify();

        assertThat(classification.kind()).isEqualTo(MailKind.SUSPICIOUS);
        assertThat(classification.genuineSupplier()).isEmpty();
        assertThat(classification.reason()).contains("looks like an address of Acme Supply");
    }

    @Test
    void takesASuppliersNameOnAnotherAddressForSuspicious() {
        from = "acme.shipping@mailbox.example";
        documents.add(DocumentKind.SHIPPING_CONFIRMATION);

        assertThat(classify().kind()).isEqualTo(MailKind.SUSPICIOUS);
    }

    @Test
    void doesNotBelieveASuppliersAddressThatFailedTheMailSystemsCheck() {
        documents.add(DocumentKind.SHIPPING_CONFIRMATION);
        headers.put("authentication-results", "spf=fail; dkim=none; dmarc=fail action=none");
        assertThat(classify().kind()).isEqualTo(MailKind.SUSPICIOUS);

        headers.put("authentication-results", "spf=fail; dkim=none; dmarc=none; compauth=fail reason=001");
        assertThat(classify().kind()).isEqualTo(MailKind.SUSPICIOUS);
        assertThat(classify().reason()).contains("orders@acme-supply.com", "mail system's own check (compauth)");
    }

    @Test
    void leavesAMailWhoseSenderCannotBeReadToAPerson() {
        from = "";
        fromName = "EXCHANGELABS";
        assertThat(classify().kind()).isEqualTo(MailKind.UNKNOWN);
        assertThat(classify().workflows()).containsExactly(Workflow.TRIAGE);
    }

    @Test
    void givesACustomersQuestionToTriage() {
        from = "dana.lee@mail.example";
        fromName = "Dana Lee";
        text = "Where is my order?";

        assertThat(classify().workflows()).containsExactly(Workflow.TRIAGE);
    }

    @Test
    void showsAStrangersSlipToAPerson() {
        from = "dock@unknown-works.example";
        fromName = "Dock";
        documents.add(DocumentKind.SHIPPING_CONFIRMATION);

        assertThat(classify().kind()).isEqualTo(MailKind.UNKNOWN);
        assertThat(classify().workflows()).containsExactly(Workflow.FULFILLMENT);
    }

    @Test
    void leavesAMailThatOnlyBringsListsToTheIntakeOfLists() {
        files.addAll(List.of("east-stock.csv", "west-stock.csv"));
        unjudged = 2;
        text = "Today's availability is attached.";

        assertThat(classify().kind()).isEqualTo(MailKind.SUPPLIER_LIST);
        assertThat(classify().workflows()).isEmpty();
        assertThat(classify().genuineSupplier()).contains("Acme Supply");
    }

    @Test
    void showsAListMailThatAsksSomethingOrBringsSomethingElseToAPerson() {
        files.add("stock.csv");
        text = "We drop the blue ones. Do you still want them? Thanks";
        assertThat(classify().workflows()).containsExactly(Workflow.TRIAGE);

        text = "Your order shipped today.";
        assertThat(classify().workflows()).containsExactly(Workflow.FULFILLMENT);

        text = "See the files.";
        files.add("letter.txt");
        assertThat(classify().kind()).isEqualTo(MailKind.SUPPLIER_OTHER);
        assertThat(classify().workflows()).containsExactly(Workflow.TRIAGE);
    }

    @Test
    void takesNoListFromSomebodyWhoOnlyPretendsToBeASupplier() {
        from = "orders@acrne-supply.com";
        files.add("stock.csv");
        unjudged = 1;

        assertThat(classify().kind()).isEqualTo(MailKind.SUSPICIOUS);
    }

    @Test
    void whoNamesAnAddressCountsBeforeTheOneWhosePatternItFits() {
        documents.add(DocumentKind.SHIPPING_CONFIRMATION);
        from = "lineb@acme-supply.com";

        assertThat(classify().genuineSupplier()).contains("Line B");

        from = "claims-b@acme-supply.com";
        assertThat(classify().genuineSupplier()).contains("Line B");
    }
}
