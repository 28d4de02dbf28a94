package nightshift.intake;

import static org.assertj.core.api.Assertions.assertThat;

import nightshift.core.Workflow;
import nightshift.documents.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What machines send by themselves: answers, reports of mail servers, newsletters, and papers that are work all the same. */
class AutomaticMailTests extends MailClassifierRig {
    @ParameterizedTest
    @CsvSource({"auto-submitted, auto-replied", "content-type, multipart/report; report-type=disposition-notification"})
    void takesAnAutomaticAnswerForARobotEvenFromASupplier(String header, String value) {
        headers.put(header, value);

        assertThat(classify().kind()).isEqualTo(MailKind.ROBOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delivery delayed: Damage claim for PO-8613",
                "Delivery Status Notification (Delay)",
                "Delayed Mail (still being retried)",
                "Warning: could not send message for past 4 hours"
            })
    void takesAMailThatIsStillOnItsWayForNoneThatDidNotArrive(String reported) {
        headers.put("content-type", "multipart/report; report-type=delivery-status; boundary=x");
        from = "mailer-daemon@mx.example";
        subject = reported;

        assertThat(classify().kind()).isEqualTo(MailKind.ROBOT);
    }

    @Test
    void knowsThatAMailServerReportsAMailThatDidNotArrive() {
        headers.put("content-type", "multipart/report; report-type=delivery-status; boundary=x");
        unjudged = 1;
        assertThat(classify().kind()).as("by its type, also from a supplier").isEqualTo(MailKind.DELIVERY_REPORT);
        assertThat(classify().workflows()).isEmpty();

        headers.clear();
        from = "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@store.example";
        fromName = "Microsoft Outlook";
        subject = "Undeliverable: Nightshift: 50 handled";
        assertThat(classify().kind()).as("by its sender").isEqualTo(MailKind.DELIVERY_REPORT);

        subject = "Delivered: Nightshift: 50 handled";
        assertThat(classify().kind()).as("it did arrive").isEqualTo(MailKind.ROBOT);
    }

    @ParameterizedTest
    @CsvSource({
        "SHIPPING_CONFIRMATION, FULFILLMENT",
        "CANCELLATION, FULFILLMENT",
        "INVOICE, INVOICES",
        "CREDIT_MEMO, INVOICES",
        "STATEMENT, INVOICES"
    })
    void worksOnThePapersThatASuppliersSystemSendsInAnswerToAnOrder(DocumentKind paper, Workflow who) {
        headers.put("auto-submitted", "auto-replied");
        documents.add(paper);

        assertThat(classify().workflows()).containsExactly(who);
        assertThat(classify().genuineSupplier()).contains("Acme Supply");
    }

    @Test
    void takesAStrangersAutomaticAnswerForARobotWhateverPicturesItHas() {
        from = "teresa@elsewhere.example";
        fromName = "Teresa";
        subject = "Automatic reply: your quote";
        unjudged = 2;

        assertThat(classify().kind()).isEqualTo(MailKind.ROBOT);
        assertThat(classify().workflows()).isEmpty();
    }

    @Test
    void takesANewsletterForARobot() {
        from = "news@shelving-weekly.example";
        fromName = "Shelving Weekly";
        headers.put("list-unsubscribe", "<mailto:off@shelving-weekly.example>");

        assertThat(classify().kind()).isEqualTo(MailKind.ROBOT);
    }
}
