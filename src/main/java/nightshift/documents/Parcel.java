package nightshift.documents;

import java.util.Optional;
import nightshift.core.CarrierCode;
import nightshift.core.TrackingNumber;

/**
 * One parcel or freight shipment.
 *
 * @param carrier as printed or, where nothing is printed, as its number proves; empty when neither says
 * @param service the service as printed, for example {@code UPS Ground}
 */
public record Parcel(Found<TrackingNumber> tracking, Optional<Found<CarrierCode>> carrier, Optional<String> service) {}
