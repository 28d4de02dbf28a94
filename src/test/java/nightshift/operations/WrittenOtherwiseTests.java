package nightshift.operations;

import static nightshift.core.RemoteSystem.QUICKBOOKS;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import org.junit.jupiter.api.Test;

/** What stands at the remote system, but not as it was asked for: never written again, and a person has to look. */
class WrittenOtherwiseTests extends OneProcess {
    private static final Optional<Reason> ALARM =
            Optional.of(new Reason(ReasonKind.WRITTEN_OTHERWISE, "It stands without its link: correct it there."));

    @Test
    void isDoneAndFlagged() {
        routes.answers("test-ship", new EffectOutcome.Done(Optional.of("bill/1"), "{}", ALARM));

        standsOnceAndIsFlagged();
    }

    @Test
    void isFlaggedAlsoWhenOnlyALookFindsIt() {
        routes.answers("test-ship", RemoteFailure.unknown(QUICKBOOKS, "The answer was cut off", null));
        routes.answers("test-ship-look", new EffectLook.Found(Optional.of("bill/1"), "found by its number", ALARM));

        standsOnceAndIsFlagged();
    }

    private void standsOnceAndIsFlagged() {
        routes.send("direct:carry-out", proceed(process.work("mail/1"), ship("1")));
        long effect = process.effect(ship("1")).id();
        routes.send("direct:perform-effect", effect);
        routes.send("direct:recover", null);

        assertThat(routes.calls("test-ship")).isEqualTo(1);
        assertThat(process.effect(effect).state()).isEqualTo(EffectState.DONE);
        assertThat(process.effect(effect).remoteId()).contains("bill/1");
        assertThat(process.reviews.open()).hasSize(1);
        RunItem item = process.decisions.item(1).orElseThrow();
        assertThat(item.outcome()).isEqualTo(ItemOutcome.FLAGGED);
        assertThat(item.effects()).singleElement().satisfies(write -> assertThat(write.detail())
                .hasValueSatisfying(detail -> assertThat(detail).contains("without its link")));
    }
}
