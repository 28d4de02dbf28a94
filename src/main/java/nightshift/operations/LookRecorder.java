package nightshift.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import org.springframework.stereotype.Repository;

/** Records what a look at the remote system showed about a write whose outcome was unknown. */
@Repository
public class LookRecorder {
    private final EffectRecorder recorder;
    private final EffectSettler settler;
    private final EffectAttempts attempts;
    private final OperationsSettings settings;
    private final Clock clock;

    LookRecorder(
            EffectRecorder recorder,
            EffectSettler settler,
            EffectAttempts attempts,
            OperationsSettings settings,
            Clock clock) {
        this.recorder = recorder;
        this.settler = settler;
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Records the answer of the look.
     *
     * @return planned when it is provably absent and may be tried again at once
     */
    public EffectState record(EffectTicket ticket, EffectLook look) {
        return recorder.ifStillMine(ticket, effect -> {
            if (look instanceof EffectLook.Found found) {
                return found(effect, found);
            }
            if (look instanceof EffectLook.Undecidable undecidable) {
                return toReview(effect, undecidable.reason());
            }
            return look instanceof EffectLook.Unclear unclear ? unclear(effect, unclear.why()) : absent(effect);
        });
    }

    /** The look itself failed: the write stays unknown, and its dead letter says so. It is looked at again, less and less often. */
    public EffectState recordFailure(EffectTicket ticket, Exception thrown) {
        return recorder.ifStillMine(ticket, effect -> {
            attempts.add(effect, "look", null, thrown.getMessage(), "failed");
            if (effect.givenUp().isEmpty()) {
                recorder.letter(effect, thrown);
            } else if (isOverdue(effect)) {
                return settler.discard(effect);
            }
            Duration pause = EffectRecorder.doubled(settings.lookEvery(), effect.looks());
            return recorder.inDoubt(effect, thrown.getMessage(), clock.instant().plus(pause));
        });
    }

    /** A batch that is found was taken; its outcome is still to come. */
    private EffectState found(EffectRow effect, EffectLook.Found found) {
        if (settler.openMembers(effect.id()).isEmpty()) {
            return settler.settle(
                    effect, new EffectOutcome.Done(found.remoteId(), found.how(), found.alarm()), "look", null);
        }
        Optional<EffectOutcome> submitted = found.remoteId().map(id -> new EffectOutcome.Submitted(id, found.how()));
        return settler.settle(
                effect,
                submitted.orElseGet(() -> new EffectOutcome.Refused(
                        new Reason(ReasonKind.REMOTE_REFUSED, "The batch was found without an id: " + found.how()),
                        found.how())),
                "look",
                null);
    }

    private EffectState absent(EffectRow effect) {
        Instant trusted = effect.performedAt().orElseThrow().plus(settings.trustAbsenceAfter());
        if (clock.instant().isBefore(trusted)) {
            attempts.add(effect, "look", null, "not there yet; the remote may still be busy with it", "unclear");
            return recorder.inDoubt(effect, "not there yet; looked at again at " + trusted, trusted);
        }
        if (effect.givenUp().isPresent()) {
            return settler.discard(effect);
        }
        boolean again = effect.attempt() < settings.triesAtMost();
        EffectState state = again ? EffectState.PLANNED : EffectState.FAILED;
        attempts.add(effect, "look", null, "not there", state.code());
        recorder.putBack(effect, state, clock.instant(), "an earlier try did not get through");
        if (!again) {
            recorder.letter(
                    effect,
                    new IllegalStateException(
                            "Tried " + effect.attempt()
                                    + " times without getting through; ask for one more try when the remote system is well again"));
        }
        return state;
    }

    private EffectState unclear(EffectRow effect, String why) {
        if (isOverdue(effect)) {
            return toReview(
                    effect,
                    new Reason(
                            ReasonKind.REMOTE_REFUSED,
                            "Nobody can tell whether the write on " + effect.target() + " got through (" + why
                                    + "): look there and do it by hand where it is missing"));
        }
        attempts.add(effect, "look", null, why, "unclear");
        return recorder.inDoubt(effect, why, clock.instant().plus(settings.lookEvery()));
    }

    private boolean isOverdue(EffectRow effect) {
        return clock.instant().isAfter(effect.performedAt().orElseThrow().plus(settings.lookUntil()));
    }

    private EffectState toReview(EffectRow effect, Reason reason) {
        return settler.settle(effect, new EffectOutcome.Refused(reason, reason.detail()), "look", null);
    }
}
