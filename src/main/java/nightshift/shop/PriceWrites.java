package nightshift.shop;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nightshift.core.EffectOutcome;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.core.RemoteFailure;
import nightshift.core.RemoteSystem;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import org.springframework.stereotype.Component;

/** {@code productVariantsBulkUpdate}: what is sent, and what its answer means for each variant. Only its user errors are trusted. */
@Component
public class PriceWrites {
    private final BulkSettings settings;

    public PriceWrites(BulkSettings settings) {
        this.settings = settings;
    }

    public List<ProductPrices> byProduct(List<BatchMember> members) {
        return ProductPrices.of(members);
    }

    /** Whether so few products are written one call each. */
    public boolean isDirect(List<ProductPrices> products) {
        return products.size() <= settings.directProducts();
    }

    public ShopifyRequest request(ProductPrices prices) {
        return new ShopifyRequest(ShopifyOperation.SET_PRICES, prices.variables());
    }

    /** For the record of the write: its members say what each of them is. */
    public String summary(List<ProductPrices> products) {
        return products.stream().mapToInt(product -> product.members().size()).sum() + " prices of " + products.size()
                + " products";
    }

    /** @param data of the answer, or of a line of a bulk operation's result */
    public List<MemberOutcome> outcomes(ProductPrices prices, JsonNode data) {
        JsonNode payload = data.path("productVariantsBulkUpdate");
        if (!payload.path("userErrors").isArray()) {
            throw RemoteFailure.unknown(
                    RemoteSystem.SHOPIFY, "Shopify answered a change of prices without saying what came of it", null);
        }
        Map<Integer, String> errors = new HashMap<>();
        List<String> ofAll = new ArrayList<>();
        payload.path("userErrors").forEach(error -> {
            String message = error.path("message").asText("no reason given");
            int index = ErrorIndex.of(error, "variants");
            if (index < 0 || index >= prices.members().size()) {
                ofAll.add(message);
            } else {
                errors.merge(index, message, (one, other) -> one + " " + other);
            }
        });
        return IntStream.range(0, prices.members().size())
                .mapToObj(n -> outcome(
                        prices.members().get(n),
                        ofAll.isEmpty() ? errors.getOrDefault(n, "") : String.join(" ", ofAll)))
                .toList();
    }

    private static MemberOutcome outcome(BatchMember member, String error) {
        ShopifyPriceChange change = VariantPrices.change(member);
        EffectOutcome outcome = error.isEmpty()
                ? PriceComparison.done(change, "price " + change.to().amount().toPlainString())
                : new EffectOutcome.Refused(
                        new Reason(
                                ReasonKind.REMOTE_REFUSED,
                                "Shopify refused the price " + change.to() + " of " + change.sku() + ": \"" + error
                                        + "\""),
                        error);
        return new MemberOutcome(member.effectId(), outcome);
    }
}
