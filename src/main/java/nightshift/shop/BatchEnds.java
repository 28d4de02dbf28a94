package nightshift.shop;

import java.util.List;
import java.util.Optional;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.operations.BatchMember;

/** What becomes of a batch itself when each of its members has an outcome. */
public final class BatchEnds {
    private BatchEnds() {}

    /** Nothing in the batch may be written any more. */
    public static EffectOutcome nothingToWrite() {
        return new EffectOutcome.Done(Optional.empty(), "nothing left to write");
    }

    public static EffectOutcome written() {
        return new EffectOutcome.Done(Optional.empty(), "each write has its outcome");
    }

    /** After a look settled what stands: what is open was not written, and is compared once more before it is tried again. */
    public static EffectLook look(List<BatchMember> open) {
        return open.isEmpty()
                ? new EffectLook.Found(Optional.empty(), "each write has its outcome")
                : new EffectLook.Absent();
    }
}
