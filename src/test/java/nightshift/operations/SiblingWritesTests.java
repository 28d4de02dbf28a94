package nightshift.operations;

import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nightshift.core.EffectOutcome;
import org.junit.jupiter.api.Test;

class SiblingWritesTests extends OneProcess {
    @Test
    void namesWhatTheSameDecisionMadeBesideTheWriteAndNothingElse() {
        routes.answers("test-ship", new EffectOutcome.Done(Optional.of("made/1"), "{}", Optional.empty()));
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1"), ship("2")));
        routes.send("direct:carry-out", proceed(process.work("mail/2"), ship("3")));
        SiblingWrites siblings = new SiblingWrites(process.jdbc);

        assertThat(siblings.remoteIds(ticket("2"))).containsExactly("made/1");
        assertThat(siblings.remoteIds(ticket("3"))).isEmpty();
    }

    private EffectTicket ticket(String on) {
        return new EffectTicket(process.effect(ship(on)).id(), 1, process.clock.instant(), true);
    }
}
