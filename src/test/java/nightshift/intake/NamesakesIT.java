package nightshift.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nightshift.WholeApplication;
import nightshift.desk.record.SourceDocument;
import nightshift.desk.record.Sources;
import nightshift.operations.Decisions;
import nightshift.operations.ItemOutcome;
import nightshift.operations.RunItem;
import nightshift.operations.Runs;
import nightshift.sandbox.SeedMail;
import nightshift.sandbox.World;
import nightshift.sandbox.night.Night;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Programs that print to PDF call every file the same, and people attach several of them to one mail. */
class NamesakesIT extends WholeApplication {
    private static final Set<Integer> OF_ONE_SUPPLIER = Set.of(7401, 7433);

    @Autowired
    private Runs runs;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Sources sources;

    @Test
    void shipsBothSlipsOfOneNameAndShowsThePageOfEach() {
        sandbox.reset(World.before(inOneMail(Night.before(Instant.now(), OF_ONE_SUPPLIER)), Clock.systemUTC()));
        forgetEverything();

        processes.ask("fulfillment-run", "test");

        assertThat(sandbox.world().differences()).isEmpty();
        List<RunItem> shipped = decisions.itemsOf(runs.latest(1).get(0).id());
        assertThat(shipped).hasSize(2).allMatch(item -> item.outcome() == ItemOutcome.DONE);
        assertThat(shipped)
                .extracting(item -> sources.document(item, List.of()).orElseThrow())
                .extracting(SourceDocument::name)
                .containsExactlyInAnyOrder("PackingSlip.pdf", "PackingSlip (2).pdf");
        assertThat(sources.page(shipped.get(0), 1).orElseThrow())
                .isNotEqualTo(sources.page(shipped.get(1), 1).orElseThrow());
    }

    private static Night inOneMail(Night night) {
        SeedMail first = night.mails().get(0);
        SeedMail second = night.mails().get(1);
        SeedMail both = SeedMail.toInbox(
                first.mailbox(),
                first.fromName(),
                first.fromAddress(),
                first.subject(),
                first.html(),
                second.receivedAt(),
                List.of(slip("PackingSlip.pdf", first), slip("PackingSlip.pdf", second)));
        return new Night(night.orders(), List.of(both), night.expected(), night.documents());
    }

    private static SeedMail.File slip(String name, SeedMail mail) {
        return new SeedMail.File(name, "application/pdf", mail.files().get(0).content(), false);
    }
}
