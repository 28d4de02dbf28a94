package nightshift.documents;

import java.util.List;
import nightshift.core.Reason;

/** What came of reading one document. */
public sealed interface DocumentReading {
    /** The document's file name, or {@code mail text}. */
    String document();

    /**
     * It reports shipments.
     *
     * @param reader which reader read it: {@code layout:NAME}, {@code ai:MODEL} or {@code generic}
     */
    record Shipments(String document, String reader, List<ShipmentNotice> notices) implements DocumentReading {
        public Shipments {
            notices = List.copyOf(notices);
        }

        /** The same with a doubt on each of its shipments. */
        public Shipments doubted(Reason doubt) {
            return new Shipments(
                    document,
                    reader,
                    notices.stream()
                            .map(notice -> notice.doubted(List.of(doubt)))
                            .toList());
        }
    }

    /** It is a proper document, but reports no shipment. */
    record NoShipment(String document, DocumentKind kind, String why) implements DocumentReading {}

    /**
     * It cannot be read (encrypted, corrupt, picture only, too large, wrong type): a person has to look.
     *
     * @param unproven what a model read from its pictures, for the person to start from; nothing of it is proven or ever used
     *     without him
     * @param picture whether it is a picture file: beside papers mostly a logo
     */
    record Unreadable(String document, Reason reason, List<ShipmentNotice> unproven, boolean picture)
            implements DocumentReading {
        public Unreadable {
            unproven = List.copyOf(unproven);
        }

        public Unreadable(String document, Reason reason, List<ShipmentNotice> unproven) {
            this(document, reason, unproven, false);
        }

        public Unreadable(String document, Reason reason) {
            this(document, reason, List.of());
        }
    }
}
