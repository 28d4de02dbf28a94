package nightshift.marketplace;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;
import nightshift.core.TrackingNumber;
import org.jspecify.annotations.Nullable;

/**
 * Give a package that Amazon has another tracking number: a confirmation with the package's own reference edits it
 * (amazon-sp-api 7), where one with another reference would be a second parcel.
 *
 * @param reference the package as Amazon numbers it
 * @param before the number it has until now
 * @param again how many corrections of this package to the same number are done before. Null: none
 */
public record PackageCorrection(
        AmazonOrderId order,
        String reference,
        TrackingNumber before,
        TrackingNumber tracking,
        String carrierCode,
        Optional<String> carrierName,
        Optional<String> shippingMethod,
        Instant shippedAt,
        List<ShipmentConfirmation.Item> items,
        @Nullable Integer again)
        implements EffectPayload {
    public static final String KIND = "amazon-correct-package";

    public PackageCorrection {
        items = items.stream()
                .sorted(Comparator.comparing(ShipmentConfirmation.Item::orderItemId))
                .toList();
        if (!reference.matches("[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException(
                    "Amazon numbers the package \"" + reference + "\", which is no number that can be sent back");
        }
    }

    /** The first correction to this number. */
    public PackageCorrection(
            AmazonOrderId order,
            String reference,
            TrackingNumber before,
            TrackingNumber tracking,
            String carrierCode,
            Optional<String> carrierName,
            Optional<String> shippingMethod,
            Instant shippedAt,
            List<ShipmentConfirmation.Item> items) {
        this(order, reference, before, tracking, carrierCode, carrierName, shippingMethod, shippedAt, items, null);
    }

    /** The same after so many that are done. */
    public PackageCorrection again(int done) {
        return new PackageCorrection(
                order,
                reference,
                before,
                tracking,
                carrierCode,
                carrierName,
                shippingMethod,
                shippedAt,
                items,
                done == 0 ? null : done);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey(
                "amazon.package/" + order + "/" + reference + "/" + tracking + (again == null ? "" : "/" + again));
    }

    @Override
    public String target() {
        return "Amazon order " + order;
    }

    /** The same as a confirmation, for the call that takes both. */
    ShipmentConfirmation confirmation() {
        return new ShipmentConfirmation(order, tracking, carrierCode, carrierName, shippingMethod, shippedAt, items);
    }
}
