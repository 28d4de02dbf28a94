package nightshift.marketplace;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nightshift.core.EffectLook;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import org.springframework.stereotype.Component;

/** The confirmShipment call for one parcel, and how its answer reads (amazon-sp-api 7). */
@Component
public class ConfirmShipmentApi {
    private final AmazonSettings settings;

    public ConfirmShipmentApi(AmazonSettings settings) {
        this.settings = settings;
    }

    /** @param reference the number of this package of the order; sent as a JSON string that holds a positive number */
    public SpApiCall call(ShipmentConfirmation confirmation, long reference) {
        Map<String, Object> parcel = Stream.of(
                        Stream.of(
                                Map.entry("packageReferenceId", String.valueOf(reference)),
                                Map.entry("carrierCode", confirmation.carrierCode()),
                                Map.entry(
                                        "trackingNumber",
                                        confirmation.tracking().value()),
                                Map.entry(
                                        "shipDate",
                                        confirmation
                                                .shippedAt()
                                                .truncatedTo(ChronoUnit.SECONDS)
                                                .toString()),
                                Map.entry("orderItems", items(confirmation))),
                        confirmation.carrierName().map(name -> Map.entry("carrierName", (Object) name)).stream(),
                        confirmation.shippingMethod().map(name -> Map.entry("shippingMethod", (Object) name)).stream())
                .flatMap(entries -> entries)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return SpApiCall.post(
                SpApiOperation.CONFIRM_SHIPMENT,
                "/orders/v0/orders/" + confirmation.order() + "/shipmentConfirmation",
                Map.of("marketplaceId", settings.marketplaceId(), "packageDetail", parcel));
    }

    /** The same call with the package's own reference edits that package. */
    public SpApiCall call(PackageCorrection correction) {
        return call(correction.confirmation(), Long.parseLong(correction.reference()));
    }

    public static EffectOutcome outcome(PackageCorrection correction, SpApiAnswer answer) {
        return outcome(correction.confirmation(), Long.parseLong(correction.reference()), answer);
    }

    /** 204 is done; a 4xx is Amazon's no, for a person. */
    public static EffectOutcome outcome(ShipmentConfirmation confirmation, long reference, SpApiAnswer answer) {
        if (answer.status() == 404) {
            throw RemoteFailure.hopeless(
                    RemoteSystem.AMAZON, "Amazon does not find order " + confirmation.order() + ": " + answer.errors());
        }
        return answer.successful()
                ? new EffectOutcome.Done(Optional.of(String.valueOf(reference)), "HTTP " + answer.status())
                : new EffectOutcome.Refused(
                        new Reason(
                                ReasonKind.REMOTE_REFUSED,
                                "Amazon does not take the confirmation of order " + confirmation.order() + " with "
                                        + confirmation.tracking() + " (" + answer.errors()
                                        + "): check the order in Seller Central and confirm it there"),
                        answer.text());
    }

    /** Did an earlier try get through? Told by the packages the order shows now. */
    public static EffectLook look(ShipmentConfirmation confirmation, Optional<AmazonOrder> order) {
        return order.map(ShippedItems::new)
                .filter(shipped -> shipped.covers(confirmation))
                .<EffectLook>map(shipped -> new EffectLook.Found(
                        shipped.packageOf(confirmation.tracking()),
                        "Amazon shows a package with " + confirmation.tracking()))
                .orElseGet(EffectLook.Absent::new);
    }

    private static List<Map<String, Object>> items(ShipmentConfirmation confirmation) {
        return confirmation.items().stream()
                .map(item -> Map.<String, Object>of("orderItemId", item.orderItemId(), "quantity", item.quantity()))
                .toList();
    }
}
