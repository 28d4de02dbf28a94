package nightshift.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nightshift.WholeApplication;
import nightshift.core.Workflow;
import nightshift.mailbox.Attachments;
import nightshift.mailbox.Mailroom;
import nightshift.mailbox.StoredAttachment;
import nightshift.operations.Decisions;
import nightshift.operations.EffectAttempts;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.Runs;
import nightshift.sandbox.graph.GraphSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A night lies long ago: what it held goes, what keeps it from happening again stays. */
class HousekeepingIT extends WholeApplication {
    private static final String WHY = "removed after 180 days (nightshift.retention.test)";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Runs runs;

    @Autowired
    private Decisions decisions;

    @Autowired
    private EffectAttempts attempts;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private Attachments attachments;

    @BeforeEach
    void aNightLongAgo() {
        smallEvening();
        processes.ask("fulfillment-run", "test");
    }

    @Test
    void removesWhatIsSettledAndSaysSoWhereItWas() {
        removeEverything();

        RunItem done = item(ItemOutcome.DONE);
        assertThat(done.facts()).containsEntry("details", WHY);
        assertThat(done.effects()).allSatisfy(effect -> assertThat(attempts.of(effect.id()))
                .isNotEmpty()
                .allSatisfy(attempt -> {
                    assertThat(attempt.request()).isEmpty();
                    assertThat(attempt.answer()).contains(WHY);
                }));
        var mail = mailroom.open(mailOf(done));
        assertThat(mail.mail().bodyHtml()).isEqualTo("<p>The text of this mail was " + WHY + ".</p>");
        assertThat(mail.attachments()).isNotEmpty().allSatisfy(file -> {
            assertThat(file.refusal()).contains(WHY);
            assertThat(attachments.contentOf(file)).isEmpty();
        });
        assertThat(count("attachment where sha256 is null"))
                .as("names and hashes stay")
                .isZero();
    }

    @Test
    void keepsEverythingOnWhichAReviewIsOpen() {
        removeEverything();

        RunItem flagged = item(ItemOutcome.FLAGGED);
        assertThat(flagged.facts()).doesNotContainKey("details").isNotEmpty();
        var mail = mailroom.open(mailOf(flagged));
        assertThat(mail.mail().bodyHtml()).doesNotContain(WHY);
        assertThat(mail.attachments()).extracting(StoredAttachment::refusal).allMatch(refusal -> refusal.isEmpty());
    }

    @Test
    void writesNothingAgainWhenTheWholeMailboxIsListedAgain() {
        removeEverything();
        long works = count("work");
        long effects = count("effect");

        jdbc.sql("update mailbox_cursor set link = null").update();
        processes.ask("fulfillment-run", "test");

        assertThat(count("work")).isEqualTo(works);
        assertThat(count("effect where kind not like 'mail-%'")).isEqualTo(effects - 1);
        assertThat(sandbox.world().expected().differencesFrom(sandbox.world().books()))
                .isEmpty();
        assertThat(sandbox.world().books().of("amazon.resubmission")).isEmpty();
    }

    @Test
    void takesTheBytesInAgainWhenTheSameFileComesInANewMail() {
        removeEverything();
        String sha256 = jdbc.sql("select sha256 from attachment_content where removed is not null limit 1")
                .query(String.class)
                .single();

        nightshift.sandbox.night.Night.before(Instant.now()).mails().forEach(graph()::deliver);
        processes.ask("poll-mail", null);

        assertThat(jdbc.sql("select removed from attachment_content where sha256 = ? and length(content) > 0")
                        .param(sha256)
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list())
                .containsExactly("null");
    }

    @Test
    void removesNothingWhileARunIsUnderWay() {
        runs.begin(Workflow.FULFILLMENT, "test");
        removeEverything();
        runs.finish(runs.current(Workflow.FULFILLMENT).orElseThrow());

        assertThat(count("attachment_content where removed is not null")).isZero();
        assertThat(count("decision where details_removed is not null")).isZero();
    }

    private void removeEverything() {
        for (String what : List.of("files", "mail-texts", "details", "dead-letters", "runs", "model-answers")) {
            processes.ask("remove-outdated", new Outdated(what, Instant.now().plus(Duration.ofHours(1)), WHY));
        }
    }

    private GraphSandbox graph() {
        return sandbox.world().the(GraphSandbox.class);
    }

    private RunItem item(ItemOutcome outcome) {
        return decisions.itemsSince(Instant.now().minus(Duration.ofHours(1))).stream()
                .filter(item -> item.outcome() == outcome)
                .filter(item -> !mailroom.open(mailOf(item)).attachments().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static long mailOf(RunItem item) {
        return Long.parseLong(item.subject().substring("mail/".length()));
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
