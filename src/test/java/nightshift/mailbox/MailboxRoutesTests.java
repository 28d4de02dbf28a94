package nightshift.mailbox;

import static nightshift.mailbox.OutlookWorld.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nightshift.core.RemoteFailure;
import nightshift.remote.SystemCheck;
import nightshift.sandbox.Fault;
import nightshift.sandbox.SandboxResponse;
import nightshift.sandbox.SeedMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxRoutesTests {
    private final OutlookWorld world = new OutlookWorld();

    MailboxRoutesTests() throws Exception {}

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void readsNewMailAndGoesOnFromTheLink() {
        String id = world.deliver("inbox", "PO 1");

        DeltaPage first = delta(Optional.empty());
        world.deliver("inbox", "PO 2");
        DeltaPage second = delta(first.deltaLink());

        assertThat(first.messages()).singleElement().satisfies(mail -> {
            assertThat(mail.graphId()).isEqualTo(id);
            assertThat(mail.from())
                    .hasValueSatisfying(from -> assertThat(from.domain()).isEqualTo("harbor.example"));
            assertThat(mail.bodyHtml()).isEqualTo("<p>shipped</p>");
            assertThat(mail.complete()).isTrue();
        });
        assertThat(second.messages()).extracting(MailboxMessage::subject).containsExactly("PO 2");
    }

    @Test
    void leavesOutMailFromBeforeTheStart() {
        world.deliver("inbox", "PO 1");

        DeltaPage page = world.ask(
                "mailbox-delta",
                new DeltaQuestion(ORDERS, "inbox", Optional.empty(), Optional.of(OutlookWorld.NOW.plusSeconds(1))),
                DeltaPage.class);

        assertThat(page.messages()).isEmpty();
        assertThat(page.deltaLink()).isPresent();
    }

    @Test
    void saysStartAgainWhenOutlookDroppedTheLink() {
        DeltaPage first = delta(Optional.empty());
        world.graph.dropDeltaLinks();

        assertThat(delta(first.deltaLink()).startAgain()).isTrue();
    }

    @Test
    void takesFilesAndRefusesWhatIsTooLargeOrALink() {
        String id = world.deliver(
                "inbox",
                "PO 1",
                new SeedMail.File("../../slip.pdf", "application/pdf", new byte[] {1, 2}, false),
                new SeedMail.File("big.pdf", "application/pdf", new byte[2000], false),
                new SeedMail.File("cloud", "text/uri-list", new byte[0], false));

        List<?> files = world.ask("mailbox-attachments", new MessageRef(ORDERS, id), List.class);

        MailboxAttachment slip = (MailboxAttachment) files.get(0);
        assertThat(slip.name()).isEqualTo("slip.pdf");
        assertThat(content(slip))
                .isInstanceOfSatisfying(AttachmentContent.Taken.class, taken -> assertThat(taken.bytes())
                        .containsExactly(1, 2));
        assertThat(content(files.get(1))).isInstanceOf(AttachmentContent.Refused.class);
        assertThat(content(files.get(2))).isInstanceOf(AttachmentContent.Refused.class);
    }

    @Test
    void listsTheJunkFolderOnly() {
        world.deliver("inbox", "PO 1");
        world.deliver("junkemail", "PO 2");

        List<?> junk = world.ask("mailbox-list-junk", new JunkQuestion(ORDERS, OutlookWorld.NOW), List.class);

        assertThat(junk).singleElement().satisfies(mail -> assertThat(((MailboxMessage) mail).subject())
                .isEqualTo("PO 2"));
    }

    @Test
    void readsOneMail() {
        String id = world.deliver("inbox", "PO 1");

        MailboxMessage mail = world.ask("mailbox-message", new MessageRef(ORDERS, id), MailboxMessage.class);

        assertThat(mail.subject()).isEqualTo("PO 1");
    }

    @Test
    void reportsAsWhomAMailboxIsReached() {
        assertThat(check()).singleElement().satisfies(check -> {
            assertThat(check.reached()).isTrue();
            assertThat(check.sentence()).contains("nightshift", "Mail.Send");
        });
    }

    @Test
    void namesTheRoleToGrantWhenAMailboxIsClosed() {
        world.graph.permit(ORDERS.value(), false);

        assertThat(check()).singleElement().satisfies(check -> {
            assertThat(check.reached()).isFalse();
            assertThat(check.sentence()).contains("Application Mail.ReadWrite");
        });
    }

    @Test
    void tellsWhetherARepeatMakesSense() {
        world.faults.add(
                "/graph",
                r -> r.path().endsWith("/delta"),
                99,
                new Fault.Answer(SandboxResponse.empty(503).with("Retry-After", "600")));

        assertThatThrownBy(() -> delta(Optional.empty())).isInstanceOfSatisfying(RemoteFailure.class, failure -> {
            assertThat(failure.worthRepeating()).isTrue();
            assertThat(failure.retryAfter())
                    .hasValueSatisfying(wait -> assertThat(wait).hasMinutes(10));
        });
    }

    private List<SystemCheck> check() {
        List<?> checks = world.ask("mailbox-check", "", List.class);
        return checks.stream().map(SystemCheck.class::cast).toList();
    }

    private AttachmentContent content(Object file) {
        return world.ask("mailbox-attachment", file, AttachmentContent.class);
    }

    private DeltaPage delta(Optional<String> link) {
        return world.ask("mailbox-delta", new DeltaQuestion(ORDERS, "inbox", link, Optional.empty()), DeltaPage.class);
    }
}
