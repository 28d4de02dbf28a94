package nightshift.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import nightshift.WholeApplication;
import nightshift.operations.DeadLetter;
import nightshift.operations.DeadLetterHandling;
import nightshift.operations.DeadLetters;
import nightshift.operations.Decisions;
import nightshift.operations.ItemOutcome;
import nightshift.operations.OperationsSettings;
import nightshift.operations.Runs;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails that always fail, one in each stage: the rest of the night is done, each is one dead letter, and nothing grows without end. */
class PoisonIT extends WholeApplication {
    private static final SandboxResponse FORBIDDEN =
            SandboxResponse.json(403, "{\"error\":{\"code\":\"ErrorAccessDenied\",\"message\":\"no\"}}");

    @Autowired
    private DeadLetters deadLetters;

    @Autowired
    private DeadLetterHandling acts;

    @Autowired
    private Runs runs;

    @Autowired
    private Decisions decisions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OperationsSettings settings;

    @BeforeEach
    void aShortNight() {
        evening(7401, 7402, 7403, 7405, 7407, 7409, 7410, 7411, 7412, 7414, 7432);
    }

    @Test
    void threeNightsWithPoisonInEachStageLeaveTheOthersDone() {
        processes.ask("poll-mailboxes", null);
        List<Long> mails = jdbc.sql("select id from mail where from_address like '%@acme-bin.example' order by id")
                .query(Long.class)
                .list();
        long withoutFiles = mails.get(0);
        long damaged = mails.get(1);
        String graphId = jdbc.sql("select graph_id from mail where id = :id")
                .param("id", withoutFiles)
                .query(String.class)
                .single();
        sandbox.faults()
                .add(
                        "/graph",
                        request -> request.path().contains(graphId.replace("=", "%3D")),
                        1000,
                        new Fault.Answer(FORBIDDEN));
        sandbox.faults()
                .add("/shopify", request -> request.text().contains("#7401"), 1000, new Fault.Answer(FORBIDDEN));
        processes.ask("take-in-attachments", null);
        String headers = jdbc.sql("select headers from mail where id = :id")
                .param("id", damaged)
                .query(String.class)
                .single();
        jdbc.sql("update mail set headers = '{broken' where id = :id")
                .param("id", damaged)
                .update();

        for (int night = 0; night < 3; night++) {
            processes.ask("fulfillment-run", "test");
            assertThat(runs.latest(1).get(0).finishedAt()).isPresent();
            assertThat(deadLetters.open()).hasSize(3);
        }

        assertThat(differences())
                .filteredOn(missing -> missing.contains("fulfillment"))
                .hasSize(3);
        assertThat(runs.latest(3).get(2).counts()).containsEntry(ItemOutcome.DONE, 8);
        assertThat(letter(one -> one.workId().isPresent()).attempts())
                .as("no night takes it again")
                .isEqualTo(1);
        assertThat(letter(of("direct:take-in-mail", withoutFiles)).attempts()).isEqualTo(4);
        assertThat(letter(of("direct:sort-mail", damaged)).attempts()).isEqualTo(3);

        for (int poll = 0; poll < settings.triesAtMost(); poll++) {
            processes.ask("poll-mail", null);
        }
        assertThat(letter(of("direct:take-in-mail", withoutFiles)).attempts()).isEqualTo(settings.triesAtMost());
        assertThat(letter(of("direct:sort-mail", damaged)).attempts()).isEqualTo(settings.triesAtMost());

        assertThat(acts.retry(letter(of("direct:take-in-mail", withoutFiles)).id(), "kim"))
                .contains("still open");
        sandbox.faults().clear();
        jdbc.sql("update mail set headers = :headers where id = :id")
                .param("headers", headers)
                .param("id", damaged)
                .update();
        deadLetters.open().forEach(letter -> assertThat(acts.retry(letter.id(), "kim"))
                .contains("is closed"));
        processes.ask("fulfillment-run", "test");
        assertThat(deadLetters.open()).isEmpty();
        assertThat(differences()).isEmpty();
    }

    @Test
    void aFileThatThreeProcessesDiedOfIsAFlagAndTheOthersAreDone() {
        processes.ask("poll-mailboxes", null);
        processes.ask("take-in-attachments", null);
        jdbc.sql(
                        "insert into open_file (sha256, process, opened_at) select a.sha256, dead.process, now() from attachment a"
                                + " join mail m on m.id = a.mail_id cross join (values ('first'), ('second'), ('third')) dead (process)"
                                + " where m.from_address like '%@acme-bin.example' order by m.id fetch first 3 rows only")
                .update();

        processes.ask("fulfillment-run", "test");

        assertThat(decisions.itemsOf(runs.latest(1).get(0).id()))
                .filteredOn(item -> item.outcome() == ItemOutcome.FLAGGED)
                .singleElement()
                .satisfies(flag -> assertThat(flag.reasons())
                        .singleElement()
                        .satisfies(reason -> assertThat(reason.detail()).contains("is not opened again")));
        assertThat(runs.latest(1).get(0).counts()).containsEntry(ItemOutcome.DONE, 10);
        assertThat(deadLetters.open()).isEmpty();
    }

    private static Predicate<DeadLetter> of(String step, long mail) {
        return letter -> letter.step().filter(step::equals).isPresent()
                && letter.subject().filter(("mail/" + mail)::equals).isPresent();
    }

    private DeadLetter letter(Predicate<DeadLetter> which) {
        return deadLetters.open().stream().filter(which).findFirst().orElseThrow();
    }

    private List<String> differences() {
        return sandbox.world().expected().differencesFrom(sandbox.world().books());
    }
}
