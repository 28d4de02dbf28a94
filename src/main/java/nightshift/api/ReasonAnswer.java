package nightshift.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nightshift.core.Reason;

/** Why an item was decided so. */
record ReasonAnswer(
        @Schema(example = "order_mismatch") String kind,
        @Schema(example = "PO-7415 ships to Boise, the order to Salem: check with Harbor.") String detail) {
    static List<ReasonAnswer> of(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new ReasonAnswer(reason.kind().code(), reason.detail()))
                .toList();
    }
}
