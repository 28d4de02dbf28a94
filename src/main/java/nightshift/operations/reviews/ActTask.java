package nightshift.operations.reviews;

/** An act that may be done: its item as it stands and what was asked for. Body of {@code direct:WORKFLOW-review-act}. */
public record ActTask(ReviewedItem item, OfferedAct act, ActRequest request) {
    /** For routes: {@code fulfillment}. */
    public String workflowKey() {
        return item.work().workflow().key();
    }

    /** Whether the act needs nothing of the feature. */
    public boolean general() {
        return GeneralActs.NAMES.contains(act.name());
    }
}
