package nightshift.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nightshift.core.EmailAddress;
import nightshift.mailbox.AttachmentContents;
import nightshift.mailbox.FetchedAttachment;
import nightshift.mailbox.MailboxAttachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailFilesTests {
    private final MailFiles files = new MailFiles(PlaceholdersTests.USUAL);

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

    /** Outlook gives a signed mail as one file, in which everything is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: multipart/signed; micalg=sha-256; protocol=\"application/pkcs7-signature\"; boundary=\"outer\"\n\n",
                "MIME-Version: 1.0\nContent-Type: multipart/signed;\n\tboundary=outer\n\nThis is an S/MIME signed message\n\n",
                "This is an S/MIME signed message\n\n",
                ""
            })
    void opensASignedMail(String head) {
        List<FetchedAttachment> opened = opened("smime.p7m", "multipart/signed", (head + SIGNED).replace("\n", "\r\n"));

        assertThat(opened)
                .extracting(FetchedAttachment::name)
                .containsExactly("smime.p7m/text.mail", "smime.p7m/slip.txt");
        assertThat(text(opened.get(0))).contains("Two of four lines are back-ordered");
        assertThat(text(opened.get(1)).strip()).isEqualTo("PO 7401");
    }

    @Test
    void opensASignedMailWhateverItIsDeclaredAs() {
        assertThat(opened(
                        "smime.p7m",
                        "application/octet-stream",
                        "Content-Type: multipart/signed; boundary=\"outer\"\n\n" + SIGNED))
                .extracting(FetchedAttachment::name)
                .contains("smime.p7m/slip.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "smime.p7m, application/pkcs7-mime, 0",
        "smime.p7m, application/x-pkcs7-mime; smime-type=enveloped-data, 0",
        "smime.p7m, application/octet-stream, 0",
        "message.rpmsg, application/x-microsoft-rpmsg-message, x",
        "message_v2.rpmsg, application/octet-stream, x",
        "encrypted.asc, application/octet-stream, -----BEGIN PGP MESSAGE-----"
    })
    void saysOfAnEncryptedMailThatItIsOne(String name, String type, String content) {
        assertThat(opened(name, type, content)).singleElement().satisfies(file -> {
            assertThat(file.content()).isEmpty();
            assertThat(file.refusal())
                    .hasValueSatisfying(
                            why -> assertThat(why).contains("encrypted").contains("Ask the sender"));
        });
    }

    @Test
    void opensAMailThatWasAttachedAsAFile() {
        assertThat(opened(
                        "FW.eml", "application/octet-stream", "Subject: Shipped\nContent-Type: text/plain\n\nPO 7401"))
                .extracting(FetchedAttachment::name)
                .containsExactly("FW.eml/text.mail");
    }

    @Test
    void takesNoPlaceholderForAFile() {
        assertThat(opened("ATP Scan In Progress", "message/rfc822", "Subject: Scan\n\nWe are still checking"))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.content()).isEmpty();
                    assertThat(file.refusal())
                            .hasValueSatisfying(why ->
                                    assertThat(why).contains("still checking").contains("30 minutes"));
                });
    }

    private static final String SIGNED =
            """
            --outer
            Content-Type: multipart/mixed; boundary="inner"

            --inner
            Content-Type: text/plain

            Two of four lines are back-ordered.
            --inner
            Content-Type: text/plain; name="slip.txt"
            Content-Disposition: attachment; filename="slip.txt"

            PO 7401
            --inner--

            --outer
            Content-Type: application/pkcs7-signature; name="smime.p7s"
            Content-Transfer-Encoding: base64
            Content-Disposition: attachment; filename="smime.p7s"

            MIAGCSqGSIb3DQEHAqCAMIACAQEx
            --outer--
            """;

    private List<FetchedAttachment> opened(String name, String type, String content) {
        return files.of(
                attachment(name, MailboxAttachment.Kind.FILE, type),
                AttachmentContents.taken(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(FetchedAttachment file) {
        return new String(file.content().orElseThrow(), StandardCharsets.UTF_8);
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
        return attachment(name, kind, "application/octet-stream");
    }

    private static MailboxAttachment attachment(String name, MailboxAttachment.Kind kind, String type) {
        return new MailboxAttachment(
                new EmailAddress("orders@northpoint.example"), "mail", "file", name, type, 100, false, kind);
    }
}
