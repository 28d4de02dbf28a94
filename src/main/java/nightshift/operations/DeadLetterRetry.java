package nightshift.operations;

import java.util.Optional;
import java.util.stream.Stream;
import nightshift.core.Workflow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a dead letter asks to be done again. */
@Component
public class DeadLetterRetry {
    private static final String TRIGGER = "retry";

    private final DeadLetters deadLetters;
    private final WorkQueue works;
    private final Effects effects;
    private final Runs runs;

    public DeadLetterRetry(DeadLetters deadLetters, WorkQueue works, Effects effects, Runs runs) {
        this.deadLetters = deadLetters;
        this.works = works;
        this.effects = effects;
        this.runs = runs;
    }

    /** One thing to do again. */
    public sealed interface Again {
        /** This work, claimed for another try. */
        record TheWork(Work work) implements Again {}

        /** This effect; its target is re-read first. */
        record TheEffect(long effectId) implements Again {}

        /**
         * This step of a run.
         *
         * @param body what it failed on, or the run it belonged to, as the step got it, of a whole run who asks for it; null where
         *     neither is known
         */
        record TheStep(long letterId, String endpoint, @Nullable Object body) implements Again {}

        /** Nothing: it is no longer open, or a living process is at it. */
        record Nothing(String why) implements Again {}
    }

    public Again prepare(long letterId) {
        DeadLetter letter = deadLetters
                .find(letterId)
                .orElseThrow(() -> new IllegalArgumentException("There is no dead letter " + letterId));
        if (!letter.state().equals("open")) {
            return new Again.Nothing("Dead letter " + letterId + " is " + letter.state());
        }
        if (letter.workId().isPresent()) {
            return works.claimAgain(letter.workId().get())
                    .<Again>map(Again.TheWork::new)
                    .orElseGet(() -> new Again.Nothing("The work is under way"));
        }
        if (letter.effectId().isPresent()) {
            effects.makeDue(letter.effectId().get());
            return new Again.TheEffect(letter.effectId().get());
        }
        return step(letter, letter.step().orElseThrow());
    }

    private Again step(DeadLetter letter, String step) {
        boolean isWholeRun =
                Stream.of(Workflow.values()).anyMatch(workflow -> step.equals("direct:" + workflow.key() + "-run"));
        return isWholeRun
                ? new Again.TheStep(letter.id(), step, TRIGGER)
                : new Again.TheStep(
                        letter.id(),
                        step,
                        letter.subject().<Object>map(subject -> subject).orElseGet(() -> run(letter)));
    }

    private @Nullable Run run(DeadLetter letter) {
        return letter.runId().flatMap(runs::find).orElse(null);
    }

    /** How the dead letter stands after the retry, in one sentence. */
    public String result(long letterId) {
        deadLetters.closeSettled();
        DeadLetter letter = deadLetters.find(letterId).orElseThrow();
        Optional<String> how = letter.closedHow();
        return letter.state().equals("open")
                ? "Dead letter " + letterId + " is still open after " + letter.attempts() + " attempts: "
                        + letter.cause()
                : "Dead letter " + letterId + " is " + letter.state()
                        + how.map(text -> ": " + text).orElse("");
    }
}
