package nightshift.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nightshift.core.EmailAddress;
import nightshift.mailbox.AttachmentContents;
import nightshift.mailbox.FetchedAttachment;
import nightshift.mailbox.MailboxAttachment;
import org.junit.jupiter.api.Test;

class MailFilesTests {
    private final MailFiles files = new MailFiles();

    @Test
    void twoFilesOfOneNameAreTwoFiles() {
        List<FetchedAttachment> together =
                files.together(List.of(file("Invoice.pdf", "first"), file("Invoice.pdf", "second")));

        assertThat(together).extracting(FetchedAttachment::name).containsExactly("Invoice.pdf", "Invoice (2).pdf");
        assertThat(together)
                .extracting(file -> new String(file.content().orElseThrow(), StandardCharsets.UTF_8))
                .containsExactly("first", "second");
    }

    @Test
    void twoForwardedMailsOfOneSubjectKeepTheirTextsAndFilesApart() {
        List<FetchedAttachment> together = files.together(List.of(forwarded("PO 7401"), forwarded("PO 7402")));

        assertThat(together)
                .extracting(FetchedAttachment::name)
                .containsExactly(
                        "FW Shipped/text.mail",
                        "FW Shipped/slip.txt",
                        "FW Shipped (2)/text.mail",
                        "FW Shipped/slip (2).txt");
    }

    private List<FetchedAttachment> file(String name, String content) {
        return files.of(
                attachment(name, MailboxAttachment.Kind.FILE),
                AttachmentContents.taken(content.getBytes(StandardCharsets.UTF_8)));
    }

    private List<FetchedAttachment> forwarded(String slip) {
        String mime = String.join(
                "\r\n",
                "Subject: Shipped",
                "Content-Type: multipart/mixed; boundary=\"part\"",
                "",
                "--part",
                "Content-Type: text/plain",
                "",
                "Please see the slip.",
                "--part",
                "Content-Type: text/plain; name=\"slip.txt\"",
                "Content-Disposition: attachment; filename=\"slip.txt\"",
                "",
                slip,
                "--part--",
                "");
        return files.of(
                attachment("FW Shipped", MailboxAttachment.Kind.MAIL),
                AttachmentContents.taken(mime.getBytes(StandardCharsets.UTF_8)));
    }

    private static MailboxAttachment attachment(String name, MailboxAttachment.Kind kind) {
        return new MailboxAttachment(
                new EmailAddress("orders@northpoint.example"),
                "mail",
                "file",
                name,
                "application/octet-stream",
                100,
                false,
                kind);
    }
}
