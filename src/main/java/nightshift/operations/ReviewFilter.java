package nightshift.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nightshift.core.ReasonKind;
import nightshift.core.Workflow;

/** Which flags are meant; what is empty is not asked for. */
public record ReviewFilter(Optional<Workflow> workflow, Optional<String> supplier, Optional<ReasonKind> reason) {
    /** The condition in SQL, to be added after others; review r, decision d, effect e. */
    String sql() {
        return (workflow.isPresent() ? " and coalesce(d.workflow, e.workflow) = :workflow" : "")
                + (supplier.isPresent() ? " and coalesce(d.supplier, e.supplier) = :supplier" : "")
                + (reason.isPresent() ? " and r.reasons like :reason" : "");
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        workflow.ifPresent(one -> values.put("workflow", one.name()));
        supplier.ifPresent(one -> values.put("supplier", one));
        reason.ifPresent(one -> values.put("reason", holding(one)));
        return values;
    }

    /** What stored reasons are like where one of them is of this kind. */
    static String holding(ReasonKind kind) {
        return "%\"" + kind.name() + "\"%";
    }
}
