package nightshift.operations;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nightshift.core.Mode;
import org.springframework.stereotype.Component;

/** Whether a planned effect may leave at this moment: in time, and with the mode read now. */
@Component
class Leave {
    private final Effects effects;
    private final Modes modes;
    private final Clock clock;

    Leave(Effects effects, Modes modes, Clock clock) {
        this.effects = effects;
        this.modes = modes;
        this.clock = clock;
    }

    /**
     * Why it may not leave; its state says so then. A mode that became more cautious since the decision takes the effect back:
     * it is staged or only recorded, so that switching to auto later performs nothing old.
     */
    Optional<String> refusedFor(EffectRow effect) {
        if (effect.expiresAt().filter(end -> end.isBefore(clock.instant())).isPresent()) {
            effects.change(effect, EffectState.EXPIRED, "was not performed in time");
            return Optional.of("it expired");
        }
        if (effect.anyMode()) {
            return Optional.empty();
        }
        if (effect.decisionId().isEmpty()) {
            return refusedForMembersOf(effect);
        }
        Mode mode = modes.effective(effect.workflow(), effect.supplier());
        if (mode == Mode.AUTO || (mode == Mode.REVIEW && effect.approvedBy().isPresent())) {
            return Optional.empty();
        }
        effects.change(effect, TakeBack.stateIn(mode), TakeBack.why(mode));
        effects.changeFollowers(effect, TakeBack.stateIn(mode), TakeBack.why(mode));
        return Optional.of("the mode is " + mode.name().toLowerCase(Locale.ROOT));
    }

    /** Each member was let through when the batch was opened; one whose mode became more cautious since takes it apart. */
    private Optional<String> refusedForMembersOf(EffectRow batch) {
        modes.takeBack();
        return effects.find(batch.id())
                .map(EffectRow::state)
                .filter(state -> state != EffectState.PLANNED)
                .map(state -> "the mode of one of its members became more cautious");
    }
}
