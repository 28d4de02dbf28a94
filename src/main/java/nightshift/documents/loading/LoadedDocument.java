package nightshift.documents.loading;

import nightshift.core.Reason;
import nightshift.documents.Document;

/** What came of opening a file. */
public sealed interface LoadedDocument {
    /** Its words can be read. */
    record Readable(Document document) implements LoadedDocument {}

    /**
     * It cannot be read, with one sentence that says what is wrong with it and what to do.
     *
     * @param pictures whether it is a PDF whose pages are pictures only
     */
    record Refused(Reason reason, boolean pictures) implements LoadedDocument {
        public Refused(Reason reason) {
            this(reason, false);
        }
    }
}
