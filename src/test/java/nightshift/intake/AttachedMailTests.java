package nightshift.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nightshift.core.EmailAddress;
import nightshift.mailbox.AttachmentContent;
import nightshift.mailbox.MailboxAttachment;
import org.junit.jupiter.api.Test;

/** A mail that was attached to another one is read with its subject, as any other mail. */
class AttachedMailTests {
    @Test
    void putsTheSubjectInFrontOfThePlainText() {
        assertThat(text("Subject: Shipped <PO-7416>\nContent-Type: text/plain\n\nCarrier: UPS\nTracking & more: 1Z"))
                .isEqualTo("<p>Shipped &lt;PO-7416&gt;</p><pre>Carrier: UPS\nTracking &amp; more: 1Z</pre>");
    }

    @Test
    void putsTheSubjectInFrontOfTheHtml() {
        assertThat(text("Subject: Shipped PO-7416\nContent-Type: text/html\n\n<b>UPS</b>"))
                .isEqualTo("<p>Shipped PO-7416</p><b>UPS</b>");
    }

    private static String text(String mime) {
        MailboxAttachment mail = new MailboxAttachment(
                new EmailAddress("orders@store.example"),
                "AAMk",
                "1",
                "b.eml",
                "message/rfc822",
                mime.length(),
                false,
                MailboxAttachment.Kind.MAIL);
        return new String(
                        new MailFiles(PlaceholdersTests.USUAL)
                                .of(mail, new AttachmentContent.Taken(mime.getBytes(UTF_8)))
                                .get(0)
                                .content()
                                .orElseThrow(),
                        UTF_8)
                .replace("\r", "")
                .strip();
    }
}
