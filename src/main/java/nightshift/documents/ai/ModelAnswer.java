package nightshift.documents.ai;

/** What came of asking the model about a document. Anything but {@link Answered} means: the generic reader reads it. */
public sealed interface ModelAnswer {
    /** It answered in the form that was asked for; its values are not yet proved. */
    sealed interface Answered extends ModelAnswer {
        /** As answered, for the cache. */
        String json();

        ModelCost cost();
    }

    /** What it says of shipments. */
    record Usable(String json, ExtractedShipments shipments, ModelCost cost) implements Answered {}

    /** What it says of an invoice. */
    record UsableInvoice(String json, ExtractedInvoice invoice, ModelCost cost) implements Answered {}

    /** It answered, but nothing can be taken from the answer. */
    record Unusable(Cause cause, ModelCost cost) implements ModelAnswer {}

    /** It was not asked. @param why not yet read, or the day's budget is used up */
    record NotAsked(String why) implements ModelAnswer {}

    /** It could not be reached, asked to wait, or did not answer in time. */
    record Failed(String why) implements ModelAnswer {}

    /** Why an answer is of no use. */
    enum Cause {
        NOT_JSON,
        REFUSED,
        CUT_SHORT,
        EMPTY
    }
}
