package nightshift.operations;

import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.Decision;
import nightshift.core.Effect;
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

    @Test
    void namesWhatOtherDecisionsOfTheSameMailMade() {
        routes.answers("test-ship", new EffectOutcome.Done(Optional.of("made/1"), "{}", Optional.empty()));
        Work mail = process.work("mail/1");
        routes.send("direct:carry-out", proceed(mail, ship("1")));
        Decision second = new Decision.Proceed(List.of(Effect.of(ship("2"), 1)));
        routes.send("direct:carry-out", new Decided(mail, new Item("another", "PO 1", Map.of()), second));
        routes.send("direct:carry-out", proceed(process.work("mail/2"), ship("3")));
        SiblingWrites siblings = new SiblingWrites(process.jdbc);

        assertThat(siblings.remoteIds(ticket("2"))).isEmpty();
        assertThat(siblings.remoteIdsOfWork(ticket("2"))).containsExactly("made/1");
        assertThat(siblings.remoteIdsOfWork(ticket("3"))).isEmpty();
    }

    private EffectTicket ticket(String on) {
        return new EffectTicket(process.effect(ship(on)).id(), 1, process.clock.instant(), true);
    }
}
