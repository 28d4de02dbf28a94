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
        Mode mode = effect.anyMode() ? Mode.AUTO : modes.effective(effect.workflow(), effect.supplier());
        // each member of a batch was let through when the batch was opened
        boolean batch = effect.decisionId().isEmpty();
        if (mode == Mode.AUTO
                || (mode == Mode.REVIEW && (batch || effect.approvedBy().isPresent()))) {
            return Optional.empty();
        }
        if (!batch) {
            takeBack(effect, mode);
        }
        return Optional.of("the mode is " + mode.name().toLowerCase(Locale.ROOT));
    }

    private void takeBack(EffectRow effect, Mode mode) {
        if (mode == Mode.REVIEW) {
            effects.change(effect, EffectState.STAGED, "waits for approval: the mode is review");
        } else if (mode == Mode.SHADOW) {
            effects.change(effect, EffectState.SHADOW, "recorded only: the mode is shadow");
        }
    }
}
