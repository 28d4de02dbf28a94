package nightshift.operations;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.Mode;
import nightshift.core.Workflow;
import org.springframework.stereotype.Component;

/** Whether a planned effect may leave at this moment: in time, and with the mode read now. */
@Component
class Leave {
    private static final String LATE = "was not performed in time";

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
        if (isLate(effect)) {
            effects.change(List.of(effect), EffectState.EXPIRED, LATE);
            return Optional.of("it expired");
        }
        if (effect.anyMode()) {
            return Optional.empty();
        }
        if (effect.decisionId().isEmpty()) {
            return refusedForMembersOf(effect);
        }
        Mode mode = modes.effective(effect.workflow(), effect.supplier());
        if (lets(mode, effect)) {
            return Optional.empty();
        }
        effects.change(List.of(effect), TakeBack.stateIn(mode), TakeBack.why(mode));
        effects.changeFollowers(effect, TakeBack.stateIn(mode), TakeBack.why(mode));
        return Optional.of("the mode is " + mode.name().toLowerCase(Locale.ROOT));
    }

    /** Those of many that may leave; of the others each state says why not. The mode is asked once for each supplier. */
    List<EffectRow> allowed(List<EffectRow> planned) {
        Map<Boolean, List<EffectRow>> late = planned.stream().collect(Collectors.partitioningBy(this::isLate));
        effects.change(late.getOrDefault(true, List.of()), EffectState.EXPIRED, LATE);
        Map<Scope, List<EffectRow>> scopes = late.getOrDefault(false, List.of()).stream()
                .collect(Collectors.groupingBy(effect -> new Scope(effect.workflow(), effect.supplier())));
        Set<Long> held = scopes.entrySet().stream()
                .flatMap(scope -> held(scope.getKey(), scope.getValue()).stream())
                .map(EffectRow::id)
                .collect(Collectors.toSet());
        return late.getOrDefault(false, List.of()).stream()
                .filter(effect -> !held.contains(effect.id()))
                .toList();
    }

    private List<EffectRow> held(Scope scope, List<EffectRow> planned) {
        Mode mode = modes.effective(scope.workflow, scope.supplier);
        List<EffectRow> held = planned.stream()
                .filter(effect -> !effect.anyMode() && !lets(mode, effect))
                .toList();
        if (!held.isEmpty()) {
            effects.change(held, TakeBack.stateIn(mode), TakeBack.why(mode));
            held.forEach(effect -> effects.changeFollowers(effect, TakeBack.stateIn(mode), TakeBack.why(mode)));
        }
        return held;
    }

    private static boolean lets(Mode mode, EffectRow effect) {
        return mode == Mode.AUTO || (mode == Mode.REVIEW && effect.approvedBy().isPresent());
    }

    private boolean isLate(EffectRow effect) {
        return effect.isLate(clock.instant());
    }

    private record Scope(Workflow workflow, Optional<String> supplier) {}

    /** Each member was let through when the batch was opened; one whose mode became more cautious since takes it apart. */
    private Optional<String> refusedForMembersOf(EffectRow batch) {
        modes.takeBack();
        return effects.find(batch.id())
                .map(EffectRow::state)
                .filter(state -> state != EffectState.PLANNED)
                .map(state -> "the mode of one of its members became more cautious")
                .or(() -> refusedWithoutLateMembersOf(batch));
    }

    /**
     * A batch that was put off, or that a person retries, may go out days after its members were decided. None of them is out while it is
     * planned, so those that are late by now never go.
     */
    private Optional<String> refusedWithoutLateMembersOf(EffectRow batch) {
        List<EffectRow> members = effects.openMembers(batch.id());
        List<EffectRow> late = members.stream()
                .filter(this::isLate)
                .filter(member -> member.givenUp().isEmpty())
                .toList();
        effects.change(late, EffectState.EXPIRED, LATE);
        if (late.isEmpty() || late.size() < members.size()) {
            return Optional.empty();
        }
        effects.change(List.of(batch), EffectState.EXPIRED, "none of its writes was performed in time");
        return Optional.of("all of it expired");
    }
}
