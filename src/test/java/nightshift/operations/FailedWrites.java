package nightshift.operations;

import static nightshift.core.RemoteSystem.SHOPIFY;
import static nightshift.operations.TestProcess.proceed;
import static nightshift.operations.TestWrite.ship;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.RemoteFailure;

/** Writes that fail without hope, and the dead letters they leave. */
abstract class FailedWrites extends OneProcess {
    static final EffectOutcome DONE = new EffectOutcome.Done(Optional.of("gid/1"), "{}");
    static final RemoteFailure HOPELESS = RemoteFailure.hopeless(SHOPIFY, "The scope is missing");

    void recover(Duration later) {
        process.clock.forward(later);
        process.instances.beat();
        routes.send("direct:recover", null);
    }

    void failing(int many) {
        routes.answers("test-ship", HOPELESS);
        for (int i = 1; i <= many; i++) {
            routes.send("direct:carry-out", proceed(process.work("mail/" + i), ship(String.valueOf(i))));
        }
    }

    List<Long> letters() {
        return process.deadLetters.open().stream().map(DeadLetter::id).toList();
    }
}
