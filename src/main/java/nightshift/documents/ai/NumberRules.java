package nightshift.documents.ai;

import java.util.Optional;
import nightshift.core.CarrierCode;
import nightshift.core.TrackingNumber;

/** What the carriers' rules say of a number that a model read. */
public interface NumberRules {
    /** The carrier that printed words name. */
    Optional<CarrierCode> named(String words);

    /** The only carrier whose number this can be, proven by its check digit. */
    Optional<CarrierCode> provenBy(TrackingNumber number);

    /** What is wrong with this number as one of the carrier's, or as any carrier's where none is named. */
    Optional<Objection> objection(TrackingNumber number, Optional<CarrierCode> carrier);

    /** Why a number is not believed. */
    enum Objection {
        BAD_CHECK_DIGIT,
        NOT_OF_THIS_CARRIER,
        OF_NO_CARRIER
    }
}
