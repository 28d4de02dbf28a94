package nightshift.documents;

import java.util.Optional;

/** The address the parcels went to, as far as the document prints it. */
public record ShipTo(Optional<Found<String>> name, Optional<Found<String>> city, Optional<Found<String>> postalCode) {}
