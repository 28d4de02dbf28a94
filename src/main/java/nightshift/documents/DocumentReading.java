package nightshift.documents;

import java.util.List;
import java.util.stream.Stream;
import nightshift.core.PoNumber;
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

    /**
     * It is a proper document, but reports no shipment.
     *
     * @param purchaseOrders the numbers it names all the same, for example of what is cancelled
     * @param doubts what it says against shipments that other documents of its mail report
     */
    record NoShipment(
            String document, DocumentKind kind, String why, List<PoNumber> purchaseOrders, List<Reason> doubts)
            implements DocumentReading {
        public NoShipment {
            purchaseOrders = List.copyOf(purchaseOrders);
            doubts = List.copyOf(doubts);
        }

        public NoShipment(String document, DocumentKind kind, String why) {
            this(document, kind, why, List.of(), List.of());
        }

        /** The same with a doubt more. */
        public NoShipment doubted(Reason doubt) {
            return new NoShipment(
                    document,
                    kind,
                    why,
                    purchaseOrders,
                    Stream.concat(doubts.stream(), Stream.of(doubt)).toList());
        }
    }

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
