package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightshift.WholeApplication;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.SeedOrder;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Night;
import nightshift.sandbox.night.Northpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft lies in Outlook while days pass: its order ships, the customer writes again, a person deletes it. */
class DraftHistoriesIT extends WholeApplication {
    private static final SeedOrder ORDER = Night.before(Instant.now(), Set.of(7401)).orders().stream()
            .filter(order -> order.name().equals("#7401"))
            .findFirst()
            .orElseThrow();

    @BeforeEach
    void anEveningOnWhichACustomerAsks() {
        evening(7401);
        asks("My order", "Where is my order #7401? When will it ship?", Map.of());
        processes.ask("triage-run", "test");
    }

    @Test
    void marksTheMailWhoseDraftSaysNotShippedYetOnceItsOrderShipped() {
        assertThat(drafts()).singleElement().satisfies(draft -> assertThat(draft.html())
                .contains("has not shipped yet"));

        looksAfterDrafts();
        assertThat(question().categories()).containsExactly("Draft ready");

        processes.ask("fulfillment-run", "test");
        looksAfterDrafts();
        looksAfterDrafts();

        assertThat(question().categories()).containsExactlyInAnyOrder("Draft ready", "Draft outdated");
        assertThat(drafts()).hasSize(1);
    }

    @Test
    void marksNothingWhereTheDraftWasSentBeforeTheOrderShipped() {
        graph().sendByHand(Northpoint.SUPPORT, drafts().get(0).id(), Optional.empty());
        looksAfterDrafts();

        processes.ask("fulfillment-run", "test");
        looksAfterDrafts();

        assertThat(question().categories()).containsExactly("Draft ready");
    }

    @Test
    void draftsNoSecondTimeWhatAPersonDeleted() {
        graph().moveByHand(Northpoint.SUPPORT, drafts().get(0).id(), "deleteditems");

        looksAfterDrafts();

        assertThat(drafts()).singleElement().satisfies(draft -> assertThat(draft.folder())
                .isEqualTo("deleteditems"));
    }

    @Test
    void draftsOneAnswerForACustomerWhoAsksTheSameAgain() {
        asksAgain("Where is my order #7401? Has it shipped?");
        processes.ask("triage-run", "test");

        assertThat(drafts()).hasSize(1);
        assertThat(again().categories()).containsExactly("Draft ready");
    }

    @Test
    void draftsOneAnswerAlsoWhereHeAskedThreeTimesBeforeTheRun() {
        forgetEverything();
        graph().moveByHand(Northpoint.SUPPORT, drafts().get(0).id(), "archive");
        for (int time = 0; time < 3; time++) {
            asksAgain("Where is my order #7401? Has it shipped?");
        }
        processes.ask("triage-run", "test");

        assertThat(drafts()).hasSize(1);
    }

    @Test
    void draftsAnotherAnswerWhereThingsChangedSinceTheFirst() {
        processes.ask("fulfillment-run", "test");
        asksAgain("Where is my order #7401? Has it shipped?");
        looksAfterDrafts();
        processes.ask("triage-run", "test");

        assertThat(drafts()).hasSize(2);
        assertThat(question().categories()).contains("Draft outdated");
        assertThat(again().categories()).containsExactly("Draft ready");
    }

    @Test
    void draftsTheAnswerAgainWhereTheFirstWasSentAndTheCustomerStillAsks() {
        graph().sendByHand(Northpoint.SUPPORT, drafts().get(0).id(), Optional.empty());
        looksAfterDrafts();
        asksAgain("Where is my order #7401? Has it shipped?");
        processes.ask("triage-run", "test");

        assertThat(drafts()).hasSize(1);
    }

    private void asksAgain(String text) {
        asks("RE: My order", text, Map.of("In-Reply-To", question().internetMessageId()));
    }

    private MailView again() {
        return mail("RE: My order");
    }

    private void looksAfterDrafts() {
        processes.ask("triage-look-at-drafts", null);
        processes.ask("triage-run", "test");
    }

    private void asks(String subject, String text, Map<String, String> headers) {
        graph().deliver(new SeedMail(
                Northpoint.SUPPORT,
                "inbox",
                ORDER.customer().name(),
                ORDER.email(),
                subject,
                "<p>" + text + "</p>",
                headers.isEmpty()
                        ? Instant.now()
                        : Instant.now().plusSeconds(5), // an answer of the same second would be one to it
                headers,
                List.of()));
    }

    private MailView question() {
        return mail("My order");
    }

    private MailView mail(String subject) {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(mail -> !mail.draft()
                        && mail.from().equals(ORDER.email())
                        && mail.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    private List<MailView> drafts() {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(MailView::draft)
                .toList();
    }

    private GraphSandbox graph() {
        return sandbox.world().the(GraphSandbox.class);
    }
}
