package nightshift.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Decision;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision of any workflow goes its way. */
class ConclusionTests {
    private static final Reason REASON = new Reason(ReasonKind.ALREADY_DONE, "for this test");

    private final TestProcess process = TestProcess.alone();
    private RouteProcess routes;

    @BeforeEach
    void start() throws Exception {
        routes = new RouteProcess(process);
    }

    @AfterEach
    void stop() {
        routes.close();
    }

    @Test
    void everyKindOfDecisionIsConcluded() {
        routes.answers("test-ship", new EffectOutcome.Done(Optional.of("gid://1"), "done"));
        Work work = process.work("mail/proceeds");
        List<Decision> all = Stream.of(
                        TestProcess.proceed(work, TestWrite.ship("1")).decision(),
                        new Decision.Review(List.of(REASON)),
                        new Decision.KnownException(REASON),
                        new Decision.Nothing(REASON))
                .toList();
        assertThat(all).extracting(Object::getClass).contains(Decision.class.getPermittedSubclasses());

        for (int n = 0; n < all.size(); n++) {
            routes.send("direct:conclude", TestProcess.decided(process.work("mail/" + n), all.get(n)));
        }

        assertThat(process.decisions.itemsSince(process.clock.instant().minus(Duration.ofHours(1))))
                .extracting(RunItem::outcome)
                .containsExactlyInAnyOrder(
                        ItemOutcome.DONE, ItemOutcome.FLAGGED, ItemOutcome.KNOWN_EXCEPTION, ItemOutcome.IGNORED);
    }
}
