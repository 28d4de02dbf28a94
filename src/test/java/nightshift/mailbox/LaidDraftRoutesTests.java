package nightshift.mailbox;

import static nightshift.mailbox.OutlookWorld.ORDERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.EmailAddress;
import nightshift.sandbox.graph.MailView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaidDraftRoutesTests {
    private static final String REFERENCE = "claim/1/vendor";

    private final OutlookWorld world = new OutlookWorld();

    LaidDraftRoutesTests() throws Exception {}

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void seesADraftThatWaits() {
        lay();

        assertThat(fate(Optional.empty())).isInstanceOf(DraftFate.Waiting.class);
    }

    @Test
    void seesThatADraftWasSent() {
        String id = lay();
        world.graph.sendByHand(ORDERS.value(), id, Optional.empty());

        assertThat(fate(Optional.empty())).isEqualTo(new DraftFate.Sent(id));
    }

    @Test
    void takesADraftInDeletedItemsForDeletedAndAsksForThatFolderOnce() {
        String id = lay();
        world.graph.moveByHand(ORDERS.value(), id, "deleteditems");

        assertThat(fate(Optional.empty())).isInstanceOf(DraftFate.Gone.class);

        world.graph.moveByHand(ORDERS.value(), id, "drafts");
        assertThat(fate(Optional.empty())).isInstanceOf(DraftFate.Waiting.class);
        assertThat(world.books.calls()).containsEntry("graph.folder", 1);
    }

    @Test
    void takesADraftThatIsNotFoundForDeletedOnlyAfterAWhile() {
        assertThat(fate(Optional.empty())).isInstanceOf(DraftFate.Missing.class);
        Optional<Instant> since = Optional.of(world.clock.instant());

        world.later(Duration.ofSeconds(119));
        assertThat(fate(since)).isInstanceOf(DraftFate.Missing.class);

        world.later(Duration.ofSeconds(1));
        assertThat(fate(since)).isInstanceOf(DraftFate.Gone.class);
    }

    private DraftFate fate(Optional<Instant> missingSince) {
        return world.ask("mail-draft-fate", new Draft(ORDERS, REFERENCE, missingSince), DraftFate.class);
    }

    private String lay() {
        DraftMail draft = new DraftMail(
                ORDERS,
                null,
                false,
                List.of(new EmailAddress("claims@harbor.example")),
                "Broken",
                "<p>Broken</p>",
                REFERENCE);
        world.ask(DraftMail.KIND, draft, EffectOutcome.class);
        return world.graph.mails(ORDERS.value()).stream()
                .filter(MailView::draft)
                .map(MailView::id)
                .findFirst()
                .orElseThrow();
    }

    public record Draft(EmailAddress mailbox, String reference, Optional<Instant> missingSince) implements LaidDraft {}
}
