package nightshift.core;

import java.util.Set;

/**
 * The act that a reason recommends to whoever deals with its item. Of several reasons the remedy that stands first here counts: what
 * writes nothing before what does, and nothing is approved while something is to be put right.
 */
public enum Remedy {
    /** It is finished outside, and nothing is written for it. */
    CLOSE("by-hand"),
    CHOOSE_ORDER("choose-order"),
    CORRECT("correct"),
    /** The world was put right; the same rules decide once more. */
    LOOK_AGAIN("decide-again"),
    APPROVE("approve", "approve-prepared");

    private final Set<String> acts;

    Remedy(String... acts) {
        this.acts = Set.of(acts);
    }

    /** Whether an act of this name is this remedy, whatever feature offers it. */
    public boolean isAct(String name) {
        return acts.contains(name);
    }
}
