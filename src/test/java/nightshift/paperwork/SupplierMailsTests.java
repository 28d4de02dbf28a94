package nightshift.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.mailbox.MailVerdict;
import nightshift.mailbox.OpenMail;
import nightshift.mailbox.StoredAttachment;
import nightshift.mailbox.StoredMail;
import nightshift.operations.Work;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.Test;

/** Which files of a mail are worth reading. */
class SupplierMailsTests {
    private final SupplierMails mails = new SupplierMails(TestStore.in(ZoneOffset.UTC, Mode.AUTO));

    @Test
    void leavesOutSignaturesButNotTheEncryptedMailThatIsNamedLikeOne() {
        StoredAttachment slip = file("slip.pdf", Optional.of("ab12"), Optional.empty());
        StoredAttachment signature = file("signature.asc", Optional.of("cd34"), Optional.empty());
        StoredAttachment encrypted = file("encrypted.asc", Optional.empty(), Optional.of("It is encrypted (PGP)"));

        assertThat(documents(slip, signature, encrypted)).containsExactly(slip, encrypted);
    }

    /** The text of a signed or forwarded mail is a file of the mail around it, and no file a supplier made. */
    @Test
    void readsTheTextOfAnAttachedMailAsAMailsText() {
        StoredAttachment slip = file("smime.p7m/slip.pdf", Optional.of("ab12"), Optional.empty());
        StoredAttachment text = file("smime.p7m/text.mail", Optional.of("cd34"), Optional.empty());
        SupplierMail mail = mail(slip, text);

        assertThat(mails.source(mail, slip, new byte[1]).mailText()).isFalse();
        assertThat(mails.source(mail, text, new byte[1]).mailText()).isTrue();
        assertThat(mails.text(mail).mailText()).isTrue();
    }

    private List<StoredAttachment> documents(StoredAttachment... files) {
        return mail(files).documents();
    }

    private SupplierMail mail(StoredAttachment... files) {
        StoredMail mail = new StoredMail(
                1,
                new EmailAddress("orders@store.example"),
                "inbox",
                "AAMk",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new EmailAddress("ship@harbor.example")),
                Optional.empty(),
                List.of(),
                "Shipped",
                Instant.parse("2026-11-23T07:00:00Z"),
                Map.of(),
                "",
                false);
        return mails.of(
                new Work(1, Workflow.FULFILLMENT, "mail/1", Optional.empty(), false, 1),
                new OpenMail(mail, new MailVerdict("supplier_shipping", "", Optional.empty()), List.of(files)));
    }

    private static StoredAttachment file(String name, Optional<String> sha256, Optional<String> refusal) {
        return new StoredAttachment(1, 1, name, "application/octet-stream", 10, false, sha256, refusal);
    }
}
