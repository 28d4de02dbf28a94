package nightshift.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nightshift.MigratedDatabase;
import nightshift.core.RemoteFailure;
import nightshift.intake.IntakeRoutes;
import nightshift.intake.IntakeSettings;
import nightshift.intake.MailFiles;
import nightshift.intake.MailPolls;
import nightshift.intake.Placeholders;
import nightshift.operations.DeadLetters;
import nightshift.operations.Instances;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mailbox polled again and again, while people and Outlook move what lies in it. */
@ExtendWith(MigratedDatabase.class)
class PolledMailboxTests {
    private final DataSource database = MigratedDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final IntakeSettings settings = new IntakeSettings("", 1, null, "", Duration.ofMinutes(30));
    private final OutlookWorld world = new OutlookWorld();
    private String suppliers = "";

    PolledMailboxTests() throws Exception {}

    @BeforeEach
    void readTheMailbox() throws Exception {
        suppliers = world.graph.addFolder(OutlookWorld.ORDERS.value(), "inbox", "Suppliers");
        MailCursors cursors = new MailCursors(jdbc, world.clock);
        Instances instances = mock();
        when(instances.self()).thenReturn("me");
        when(instances.living()).thenReturn(List.of("me"));
        DeadLetters letters = mock();
        when(letters.mayTry(any(), any())).thenReturn(true);
        world.also(
                new IntakeRoutes(settings),
                new MailPolls(OutlookWorld.store("inbox/Suppliers"), settings, world.clock),
                cursors,
                new Mails(jdbc, new MailRows(), cursors, world.clock),
                new Attachments(jdbc),
                new MailFiles(new Placeholders(settings, world.clock)),
                instances,
                letters,
                mock(Intakes.class));
        poll();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void takesInMailThatARuleOrAPersonFiledBeforeThePoll() {
        String filed = world.deliver("inbox", "PO 1");
        world.graph.moveByHand(OutlookWorld.ORDERS.value(), filed, "archive");

        poll();

        assertThat(subjects()).containsExactly("PO 1");
    }

    @Test
    void takesInWhatARuleFilesIntoAFolderThatIsReadTooAndNothingTwiceThatIsMovedThere() {
        world.deliver(suppliers, "PO 1");
        String moved = world.deliver("inbox", "PO 2");
        poll();
        world.graph.moveByHand(OutlookWorld.ORDERS.value(), moved, suppliers);
        poll();

        assertThat(subjects()).containsExactlyInAnyOrder("PO 1", "PO 2");
    }

    @Test
    void leavesWhatWasThrownAwayOrCalledJunkAlone() {
        world.graph.moveByHand(OutlookWorld.ORDERS.value(), world.deliver("inbox", "PO 1"), "deleteditems");
        world.graph.moveByHand(OutlookWorld.ORDERS.value(), world.deliver("inbox", "PO 2"), "junkemail");
        String gone = world.deliver("inbox", "PO 3");
        world.graph.moveByHand(OutlookWorld.ORDERS.value(), gone, "archive");
        world.faults.add(
                "/graph",
                r -> r.method().equals("GET") && r.path().contains(gone.replace("=", "")),
                1,
                new Fault.Answer(SandboxResponse.json(404, "{\"error\":{\"code\":\"ErrorItemNotFound\"}}")));
        world.deliver("inbox", "PO 4");

        poll();

        assertThat(subjects()).containsExactly("PO 4");
    }

    @Test
    void asksForNothingOfMailThatIsStored() {
        String id = world.deliver("inbox", "PO 1");
        poll();
        int asked = asked();
        world.graph.moveByHand(OutlookWorld.ORDERS.value(), id, "archive");
        poll();
        world.graph.moveByHand(OutlookWorld.ORDERS.value(), id, "inbox");
        poll();

        assertThat(subjects()).containsExactly("PO 1");
        assertThat(asked()).isEqualTo(asked);
    }

    @Test
    void seesMailThatIsMovedInDaysAfterItCameAlsoWhereTheLinkWasLost() {
        String junk = world.deliver("junkemail", "PO 1");
        world.later(Duration.ofDays(5));
        poll();
        world.graph.dropDeltaLinks();
        poll();
        world.graph.moveByHand(OutlookWorld.ORDERS.value(), junk, "inbox");

        poll();

        assertThat(subjects()).containsExactly("PO 1");
    }

    @Test
    void endsThePollWhereOutlookDropsEveryLink() {
        world.faults.add(
                "/graph",
                r -> r.path().endsWith("/delta"),
                1_000,
                new Fault.Answer(SandboxResponse.json(410, "{\"error\":{\"code\":\"SyncStateNotFound\"}}")));

        assertThatThrownBy(this::poll).isInstanceOfSatisfying(RemoteFailure.class, failure -> {
            assertThat(failure.worthRepeating()).isTrue();
            assertThat(failure).hasMessageContaining("from the beginning (410)");
        });
        world.faults.clear();
        world.deliver("inbox", "PO 1");
        poll();
        assertThat(subjects()).containsExactly("PO 1");
    }

    private void poll() {
        world.ask("poll-mailboxes", "", Object.class);
    }

    private int asked() {
        return world.books.calls().getOrDefault("graph.get", 0);
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from mail where state = 'new' order by id")
                .query(String.class)
                .list();
    }
}
