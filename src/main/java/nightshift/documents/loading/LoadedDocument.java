package nightshift.documents.loading;

import nightshift.core.Reason;
import nightshift.documents.Document;

/** What came of opening a file. */
public sealed interface LoadedDocument {
    /** Its words can be read. */
    record Readable(Document document) implements LoadedDocument {}

    /** It cannot be read, with one sentence that says what is wrong with it and what to do. */
    record Refused(Reason reason, Look look) implements LoadedDocument {
        /** What a file that is not read looks like to a person. */
        public enum Look {
            /** A PDF whose pages are pictures only. */
            SCAN,
            /** A picture file: a logo, or a photo. */
            PICTURE_FILE,
            /** Anything else. */
            OTHER
        }

        public Refused(Reason reason) {
            this(reason, Look.OTHER);
        }

        /** Whether it is a PDF whose pages are pictures only. */
        public boolean pictures() {
            return look == Look.SCAN;
        }

        /** Whether it is a picture file. */
        public boolean pictureFile() {
            return look == Look.PICTURE_FILE;
        }
    }
}
