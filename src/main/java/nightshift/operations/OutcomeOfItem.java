package nightshift.operations;

import java.util.List;

/** What became of an item, from its decision and how its effects stand. */
final class OutcomeOfItem {
    private static final String UNFINISHED = "'failed', 'staged', 'shadow', 'planned', 'performing', 'submitted'";

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

    /**
     * What must be true in the database of a decision {@code d} that came out like this, so that it can be asked for. Says less
     * than {@link #of}: which of several states counts, only that decides.
     */
    static String possible(ItemOutcome outcome) {
        return switch (outcome) {
            case DONE -> effectIn("'done', 'done_elsewhere'") + " and not " + effectIn(UNFINISHED);
            case FLAGGED -> "exists (select 1 from review r where r.decision_id = d.id and r.closed_at is null)";
            case KNOWN_EXCEPTION -> "d.outcome = 'KNOWN_EXCEPTION'";
            case IGNORED ->
                "(d.outcome = 'NOTHING' or not " + effectIn(UNFINISHED + ", 'done', 'done_elsewhere'") + ")";
            case FAILED ->
                "(" + effectIn("'failed'") + " or " + letterOf("e.id") + " or " + letterOf("e.batch_id") + ")";
            case STAGED -> effectIn("'staged'");
            case SHADOW -> "(d.superseded <> 0 or " + effectIn("'shadow'") + ")";
            case WAITING -> effectIn("'planned', 'performing', 'submitted'");
        };
    }

    private static String effectIn(String states) {
        return "exists (select 1 from effect e where e.decision_id = d.id and e.state in (" + states + "))";
    }

    private static String letterOf(String effect) {
        return "exists (select 1 from effect e join dead_letter l on l.effect_id = " + effect
                + " where e.decision_id = d.id and l.state = 'open')";
    }
}
