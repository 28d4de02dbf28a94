package nightshift.fulfillment;

import java.util.Collection;
import java.util.Optional;
import nightshift.core.AmazonOrderId;
import nightshift.marketplace.AmazonSettings;
import nightshift.shop.AmazonOrigin;
import nightshift.shop.OrderAnswer;
import nightshift.shop.ShopOrder;
import org.springframework.stereotype.Component;

/** Which Amazon order has to be asked for before a shipment can be decided. */
@Component
public class AmazonQuestions {
    private final AmazonSettings settings;

    public AmazonQuestions(AmazonSettings settings) {
        this.settings = settings;
    }

    /** Empty when the order is not the only one, did not come from Amazon, or Amazon is not ours to ask. */
    public Optional<AmazonOrderId> of(OrderAnswer orders) {
        if (!isAsked()) {
            return Optional.empty();
        }
        var found = orders.found().values().stream()
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return found.size() == 1 ? number(found.get(0)) : Optional.empty();
    }

    private static Optional<AmazonOrderId> number(ShopOrder order) {
        return AmazonOrigin.of(order) instanceof AmazonOrigin.FromAmazon amazon
                ? Optional.of(amazon.id())
                : Optional.empty();
    }

    public boolean isAsked() {
        return settings.configured();
    }
}
