package nightshift.books;

import nightshift.core.EffectOutcome;

/** Whether a bill may be entered, as QuickBooks stands now. */
public sealed interface BillVerdict {
    /** It may. */
    record Enter(BillCreation bill) implements BillVerdict {}

    /** It may not, and this came of it instead of a write. */
    record Instead(EffectOutcome outcome) implements BillVerdict {}
}
