package nightshift.pricing;

/** What to do where our price in the shop would fall below ours on Amazon, which Amazon does not like. */
public enum Parity {
    /** Nothing. */
    OFF,
    /** Move, and say so in the reason. */
    WARN,
    /** Do not move past it. */
    HOLD
}
