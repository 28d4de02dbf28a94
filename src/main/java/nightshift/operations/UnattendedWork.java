package nightshift.operations;

import java.time.Clock;
import java.util.List;
import nightshift.core.Workflow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Work of workflows that are not set up. It waits a while, for an owner who sets one thing up after the other; older work is
 * closed. Else months of it would come all at once, long after people had done it, and their mails would be kept for ever.
 */
@Repository
public class UnattendedWork {
    private static final Logger LOG = LoggerFactory.getLogger(UnattendedWork.class);

    private final JdbcClient jdbc;
    private final List<Prerequisite> prerequisites;
    private final Clock clock;

    public UnattendedWork(JdbcClient jdbc, List<Prerequisite> prerequisites, Clock clock) {
        this.jdbc = jdbc;
        this.prerequisites = List.copyOf(prerequisites);
        this.clock = clock;
    }

    /** Whether the settings name what this workflow needs: nothing of one that is not set up is missed. */
    public boolean isSetUp(Workflow workflow) {
        return prerequisites.stream()
                .filter(needed -> needed.workflow() == workflow)
                .allMatch(Prerequisite::isMet);
    }

    /** Closes what has waited too long for a workflow that is not set up. Work of one that is only switched off or paused stays. */
    public void closeOld() {
        prerequisites.stream().filter(needed -> !needed.isMet()).forEach(this::closeOld);
    }

    private void closeOld(Prerequisite missing) {
        int closed = jdbc.sql("update work set state = 'closed', closed_at = :now where state = 'waiting'"
                        + " and workflow = :workflow and offered_at < :before")
                .param("now", Times.sql(clock.instant()))
                .param("workflow", missing.workflow().name())
                .param("before", Times.sql(clock.instant().minus(missing.worthDoingFor())))
                .update();
        if (closed > 0) {
            LOG.warn(
                    "{} mails that came more than {} days ago are no work of {} any more: {} is not set up",
                    closed,
                    missing.worthDoingFor().toDays(),
                    missing.workflow().key(),
                    missing.what());
        }
    }
}
