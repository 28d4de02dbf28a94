package nightshift.documents.ai;

/** What came of asking the model. Anything but {@link Usable} means: the rules have to do without it. */
public sealed interface ModelAnswer {
    /**
     * It answered in the form that was asked for; its values are not yet proved.
     *
     * @param json as answered, for the cache
     */
    record Usable(String json, AnswerForm form, ModelCost cost) implements ModelAnswer {
        /** The answer to {@link ModelTask#SHIPMENTS}. */
        public ExtractedShipments shipments() {
            return (ExtractedShipments) form;
        }

        /** The answer to {@link ModelTask#INVOICE}. */
        public ExtractedInvoice invoice() {
            return (ExtractedInvoice) form;
        }
    }

    /** It answered, but nothing can be taken from the answer. */
    record Unusable(Cause cause, ModelCost cost) implements ModelAnswer {}

    /**
     * It was not asked.
     *
     * @param why not yet read, or the day's budget is used up
     */
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
