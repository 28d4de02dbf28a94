package nightshift.documents.loading;

import nightshift.core.Reason;
import nightshift.documents.Document;

/** What came of opening a file. */
public sealed interface LoadedDocument {
    /** Its words can be read. */
    record Readable(Document document) implements LoadedDocument {}

    /** It cannot be read, with one sentence that says what is wrong with it and what to do. */
    record Refused(Reason reason) implements LoadedDocument {}
}
