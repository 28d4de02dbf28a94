package nightshift.documents.shipping;

import java.util.regex.Pattern;
import nightshift.documents.Document;

/** A mail that only passes on what is attached to it. What it leaves out stands in the attachment. */
final class CoverNote {
    static final String WHY = "It passes on an attachment and does not tell a whole shipment itself";
    private static final Pattern SPEAKS_OF_ATTACHMENT = Pattern.compile(
            "(?i)\\b(attach(ed|ment|ments|ing)|enclosed|see (the |our )?(pdf|file|document|packing slip))\\b");

    private CoverNote() {}

    /** Only a mail's own text can be one. */
    static boolean is(Document document) {
        return !document.isPrinted()
                && SPEAKS_OF_ATTACHMENT.matcher(document.text()).find();
    }
}
