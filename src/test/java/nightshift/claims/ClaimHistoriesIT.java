package nightshift.claims;

import static nightshift.microsoftgraph.MicrosoftGraphConstants.MESSAGE_ID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nightshift.WholeApplication;
import nightshift.microsoftgraph.GraphDraft;
import nightshift.microsoftgraph.GraphMessage;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Northpoint;
import org.apache.camel.ProducerTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do around a claim while days pass: they answer by hand, leave drafts where they are, and write while Nightshift is down. */
class ClaimHistoriesIT extends WholeApplication {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProducerTemplate camel;

    @BeforeEach
    void aDayOfSupport() {
        supportDay();
    }

    @Test
    void hangsThePhotosOnTheSuppliersDraftWhereAPersonAnsweredTheCustomerAlready() {
        answersByHand("cabinet");

        processes.ask("triage-run", "test");

        assertThat(repliesTo("cabinet")).as("no second answer").isEmpty();
        assertThat(toSupplier("PO-8614").files()).hasSize(1);
        assertThat(mail("cabinet").categories()).contains("Claim drafted");
    }

    @Test
    void draftsNoFollowUpWhereTheSuppliersAnswerLiesUnreadInTheMailbox() {
        processes.ask("triage-run", "test");
        MailView sent = sendsBoth("PO-8617");
        processes.ask("claims-run", "test");
        graph().answer(Northpoint.SUPPORT, sent.id(), "claims@gulfcontainers.example", "<p>A new lid ships today.</p>");
        timeIsOver("PO-8617");

        processes.ask("claims-run", "test");

        assertThat(followUps("PO-8617")).isEmpty();
        assertThat(state("PO-8617")).isEqualTo("answered");
    }

    @Test
    void takesAnAnswerInTheThreadFromAnotherAddressForOne() {
        processes.ask("triage-run", "test");
        MailView sent = sendsBoth("PO-8617");
        processes.ask("claims-run", "test");
        graph().answer(Northpoint.SUPPORT, sent.id(), "joan@gulf-claims.example", "<p>A new lid ships today.</p>");
        timeIsOver("PO-8617");

        processes.ask("claims-run", "test");

        assertThat(followUps("PO-8617")).isEmpty();
        assertThat(state("PO-8617")).isEqualTo("answered");
    }

    @Test
    void startsTheClockAgainAfterTheDatabaseWasLostAndWritesNothingTwice() {
        processes.ask("triage-run", "test");
        sendsBoth("PO-8617");
        List<String> before = inOutlook();

        forgetEverything();
        processes.ask("triage-run", "test");
        processes.ask("claims-run", "test");

        assertThat(inOutlook()).isEqualTo(before);
        assertThat(state("PO-8617")).isEqualTo("both_sent");
        timeIsOver("PO-8617");
        processes.ask("claims-run", "test");
        assertThat(followUps("PO-8617")).hasSize(1);
    }

    @Test
    void followsUpOnceAlsoWhereThatDraftWasDeleted() {
        processes.ask("triage-run", "test");
        sendsBoth("PO-8617");
        processes.ask("claims-run", "test");
        timeIsOver("PO-8617");
        processes.ask("claims-run", "test");
        graph().moveByHand(Northpoint.SUPPORT, followUps("PO-8617").get(0).id(), "deleteditems");

        timeIsOver("PO-8617");
        processes.ask("claims-run", "test");

        assertThat(followUps("PO-8617")).hasSize(1);
        assertThat(state("PO-8617")).isEqualTo("followed_up");
    }

    @Test
    void followsUpWhereOnlyTheSuppliersDraftWasSent() {
        processes.ask("triage-run", "test");
        graph().sendByHand(Northpoint.SUPPORT, toSupplier("PO-8617").id(), Optional.empty());
        processes.ask("claims-run", "test");
        assertThat(state("PO-8617")).isEqualTo("drafted");

        jdbc.sql("update claim_draft set settled_at = settled_at - interval '8' day where state = 'sent'")
                .update();
        processes.ask("claims-run", "test");

        assertThat(followUps("PO-8617")).hasSize(1);
    }

    private List<String> inOutlook() {
        return graph().mails(Northpoint.SUPPORT).stream()
                .map(mail -> mail.id() + mail.folder() + mail.draft() + mail.files())
                .toList();
    }

    private void answersByHand(String subject) {
        GraphDraft reply = new GraphDraft(
                null, "html", "<p>Sorry, we look into it.</p>", List.of(), List.of(), List.of(), "by-hand");
        GraphMessage draft = camel.requestBodyAndHeader(
                "microsoft-graph:" + Northpoint.SUPPORT + "?operation=createReply",
                reply,
                MESSAGE_ID,
                mail(subject).id(),
                GraphMessage.class);
        graph().sendByHand(Northpoint.SUPPORT, draft.id(), Optional.empty());
    }

    private MailView sendsBoth(String po) {
        MailView vendor = toSupplier(po);
        graph().sendByHand(Northpoint.SUPPORT, vendor.id(), Optional.empty());
        graph().sendByHand(Northpoint.SUPPORT, toCustomer(po), Optional.empty());
        return vendor;
    }

    private String toCustomer(String po) {
        return jdbc.sql(
                        "select e.remote_id from claim c join claim_draft d on d.claim_id = c.id and d.role = 'customer'"
                                + " join effect e on e.effect_key = concat('draft/', d.reference) where c.po_number = :po")
                .param("po", po)
                .query(String.class)
                .single();
    }

    private void timeIsOver(String po) {
        jdbc.sql("update claim set due_at = started_at where po_number = :po and started_at is not null")
                .param("po", po)
                .update();
    }

    private String state(String po) {
        return jdbc.sql("select state from claim where po_number = :po")
                .param("po", po)
                .query(String.class)
                .single();
    }

    private MailView mail(String subject) {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(mail -> !mail.draft() && mail.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private List<MailView> repliesTo(String subject) {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(mail -> mail.draft() && mail(subject).id().equals(mail.answers()))
                .toList();
    }

    private MailView toSupplier(String po) {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(mail -> mail.draft() && mail.subject().equals("Damage claim for " + po))
                .findFirst()
                .orElseThrow();
    }

    private List<MailView> followUps(String po) {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(mail -> mail.draft()
                        && mail.html().contains("have not had an answer")
                        && mail.html().contains(po))
                .toList();
    }

    private GraphSandbox graph() {
        return sandbox.world().the(GraphSandbox.class);
    }
}
