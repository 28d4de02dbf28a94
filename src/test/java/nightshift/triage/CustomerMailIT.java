package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nightshift.WholeApplication;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import nightshift.operations.Modes;
import nightshift.sandbox.graph.GraphSandbox;
import nightshift.sandbox.graph.MailView;
import nightshift.sandbox.night.Northpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CustomerMailIT extends WholeApplication {
    @Autowired
    private JdbcClient database;

    @Autowired
    private Modes modes;

    @BeforeEach
    void aDayOfSupport() {
        AtomicInteger place = new AtomicInteger();
        supportDay(mail -> place.getAndIncrement() % 3 == 0); // of each kind some
    }

    @AfterEach
    void asInTheSettings() {
        modes.reset(Workflow.TRIAGE);
        modes.reset(Workflow.CLAIMS);
    }

    @Test
    void draftsNothingTwiceWhenTheDayIsWorkedThroughAgainAlsoWithAnEmptyDatabase() {
        processes.ask("triage-run", "test");
        List<String> once = drafts();

        processes.ask("triage-run", "test");
        forgetEverything();
        processes.ask("triage-run", "test");

        assertThat(once).isNotEmpty().doesNotHaveDuplicates();
        assertThat(drafts()).isEqualTo(once);
    }

    @Test
    void writesNothingInShadow() {
        modes.change(Workflow.TRIAGE, Mode.SHADOW, "test");
        modes.change(Workflow.CLAIMS, Mode.SHADOW, "test");
        processes.ask("triage-run", "test");

        assertThat(drafts()).isEmpty();
        assertThat(marked()).isEmpty();
        assertThat(database.sql("select count(*) from effect where workflow = 'TRIAGE' and state = 'shadow'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(10);
    }

    @Test
    void measuresWhatAPersonChangedBeforeHeSentADraft() {
        processes.ask("triage-run", "test");
        GraphSandbox graph = graph();
        MailView asItWas = anyDraft();
        graph.sendByHand(Northpoint.SUPPORT, asItWas.id(), Optional.empty());

        processes.ask("triage-look-at-drafts", null);

        Map<String, Object> row = database.sql(
                        "select t.draft_state, t.changed from triaged_mail t join mail m on m.id = t.mail_id where m.graph_id = :answered")
                .param("answered", asItWas.answers())
                .query()
                .singleRow();
        assertThat(row.get("draft_state")).isEqualTo("sent");
        assertThat(row.get("changed").toString()).isEqualTo("0.0000");
    }

    private MailView anyDraft() {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(MailView::draft)
                .findFirst()
                .orElseThrow();
    }

    private List<String> drafts() {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(MailView::draft)
                .map(mail -> mail.answers() + " " + mail.subject() + " " + mail.files())
                .sorted()
                .toList();
    }

    private List<MailView> marked() {
        return graph().mails(Northpoint.SUPPORT).stream()
                .filter(mail -> !mail.categories().isEmpty())
                .toList();
    }

    private GraphSandbox graph() {
        return sandbox.world().the(GraphSandbox.class);
    }
}
