package nightshift.shop;

import java.util.Optional;

/**
 * The part of a delivery address that may stand in a reply.
 *
 * @param region state or province, {@code AZ}
 * @param country two letters
 */
public record ShipTo(Optional<String> city, Optional<String> region, Optional<String> country) {
    static final ShipTo UNKNOWN = new ShipTo(Optional.empty(), Optional.empty(), Optional.empty());
}
