package nightshift.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EmailAddress;
import nightshift.mailbox.StoredMail;
import org.junit.jupiter.api.Test;

/** Which mails stop the clock of a claim. */
class SupplierAnswersTests extends ClaimRig {
    @Test
    void takesTheAnswerToAClaimThatWasSentAgainByHand() {
        send("vendor", FRIDAY);
        jdbc.sql("update claim_draft set state = 'returned' where role = 'vendor'")
                .update();
        stored(9, FRIDAY.plusSeconds(60));

        assertThat(progress.mailsOfSuppliers()).hasSize(1);
    }

    @Test
    void readsWhatStrangersWriteInTheThreadOnly() {
        send("vendor", FRIDAY);
        jdbc.sql("update claim_draft set conversation_id = 'thread' where role = 'vendor'")
                .update();
        stored(8, FRIDAY.plusSeconds(60));
        stored(9, FRIDAY.plusSeconds(60));
        jdbc.sql("update mail set supplier = null, classification = 'customer'").update();
        jdbc.sql("update mail set conversation_id = 'thread' where id = 9").update();

        assertThat(progress.mailsOfSuppliers())
                .extracting(candidate -> candidate.mail().id())
                .containsExactly(9L);
    }

    @Test
    void takesAColleaguesMailForNoAnswer() {
        StoredMail theirs = stored(9, "PO-8613", Map.of());
        StoredMail ours = new StoredMail(
                9,
                theirs.mailbox(),
                "inbox",
                "g",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new EmailAddress("ann@store.example")),
                Optional.empty(),
                List.of(),
                "any news?",
                FRIDAY,
                Map.of(),
                "",
                false);

        assertThat(SupplierAnswers.of(List.of(new SupplierAnswers.Candidate(1, "PO-8613", true, theirs))))
                .hasSize(1);
        assertThat(SupplierAnswers.of(List.of(new SupplierAnswers.Candidate(1, "PO-8613", true, ours))))
                .isEmpty();
    }

    @Test
    void takesAMailForAnAnswerOnlyInTheThreadOrWithTheWholeNumber() {
        assertThat(SupplierAnswers.of(List.of(mail(5, false, "about PO-86135"), mail(6, false, "Re po-8613: we look"))))
                .extracting(SupplierAnswers.Answer::mailId)
                .containsExactly(6L);
        assertThat(SupplierAnswers.of(List.of(mail(7, true, "ok")))).hasSize(1);
    }

    @Test
    void takesNoMachinesAcknowledgementForAnAnswer() {
        assertThat(SupplierAnswers.of(List.of(
                        mail(8, true, "We got your request PO-8613", Map.of("auto-submitted", "auto-generated")),
                        mail(9, true, "Thank you for writing", Map.of("auto-submitted", "auto-replied")),
                        mail(10, true, "A replacement is on its way", Map.of("auto-submitted", "no")))))
                .extracting(SupplierAnswers.Answer::mailId)
                .containsExactly(10L);
    }

    @Test
    void readsTheSuppliersMailsSinceTheClaimWasSentToHim() {
        send("vendor", FRIDAY);
        stored(9, FRIDAY.plusSeconds(60));
        stored(8, FRIDAY.minusSeconds(60));

        assertThat(progress.mailsOfSuppliers())
                .extracting(candidate -> candidate.mail().id())
                .containsExactly(9L);
    }
}
