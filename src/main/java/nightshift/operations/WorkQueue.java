package nightshift.operations;

import java.util.List;
import java.util.Optional;
import nightshift.core.Workflow;
import org.springframework.stereotype.Repository;

/** The work that waits, is claimed or done. Durable; a claim belongs to this process and is free when its heartbeat stops. */
@Repository
public class WorkQueue {
    /** Offers work; a subject that was offered before for this workflow is not offered again. @return whether it is new */
    public boolean offer(Workflow workflow, String subject, Optional<String> supplier, boolean shadowOnly) {
        throw new UnsupportedOperationException("contract only");
    }

    /** Claims up to so many works that wait, oldest first. */
    public List<Work> claim(Workflow workflow, int atMost) {
        throw new UnsupportedOperationException("contract only");
    }

    /** Every item of this work has a decision. Repeatable. */
    public void close(Work work) {
        throw new UnsupportedOperationException("contract only");
    }
}
