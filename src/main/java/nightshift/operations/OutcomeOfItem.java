package nightshift.operations;

import java.util.List;

/** What became of an item, from its decision and how its effects stand. */
final class OutcomeOfItem {
    private OutcomeOfItem() {}

    /**
     * The worst news first: what failed, then what needs a person, then what waits.
     *
     * @param openReview whether a review of it is open
     * @param openLetter whether a dead letter of one of its effects is open
     * @param superseded whether it was made in shadow and its work was decided afresh since
     */
    static ItemOutcome of(
            DecisionOutcome decision,
            List<EffectState> effects,
            boolean openReview,
            boolean openLetter,
            boolean superseded) {
        if (openLetter || effects.contains(EffectState.FAILED)) {
            return ItemOutcome.FAILED;
        }
        if (openReview) {
            return ItemOutcome.FLAGGED;
        }
        if (superseded && effects.isEmpty()) {
            return ItemOutcome.SHADOW;
        }
        return switch (decision) {
            case KNOWN_EXCEPTION -> ItemOutcome.KNOWN_EXCEPTION;
            case NOTHING -> ItemOutcome.IGNORED;
            case PROCEED, REVIEW -> ofEffects(effects);
        };
    }

    private static ItemOutcome ofEffects(List<EffectState> effects) {
        if (effects.contains(EffectState.STAGED)) {
            return ItemOutcome.STAGED;
        }
        if (effects.contains(EffectState.SHADOW)) {
            return ItemOutcome.SHADOW;
        }
        if (effects.contains(EffectState.PLANNED)
                || effects.contains(EffectState.PERFORMING)
                || effects.contains(EffectState.SUBMITTED)) {
            return ItemOutcome.WAITING;
        }
        return effects.stream().anyMatch(EffectState::achieved) ? ItemOutcome.DONE : ItemOutcome.IGNORED;
    }
}
