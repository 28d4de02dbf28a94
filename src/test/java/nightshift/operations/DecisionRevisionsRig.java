package nightshift.operations;

import static nightshift.operations.TestProcess.decided;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;

/** A process, and decisions that a person there has decided afresh. */
abstract class DecisionRevisionsRig {
    static final Reason MISMATCH = new Reason(ReasonKind.ORDER_MISMATCH, "The slip ships to Reno");

    final TestProcess process = TestProcess.alone();

    static Committed stands(TestProcess process, Committed before, Decided decided) {
        Revised revised = process.revisions.revise(revision(before, Optional.empty(), decided));
        assertThat(revised).isInstanceOf(Revised.Stands.class);
        return ((Revised.Stands) revised).committed();
    }

    static Revision revision(Committed before, Optional<Long> review, Decided decided) {
        return new Revision(before.decisionId(), review, decided, "kim", "corrected", "as they said", false);
    }
}
