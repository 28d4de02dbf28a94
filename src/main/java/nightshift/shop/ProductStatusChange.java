package nightshift.shop;

import nightshift.core.EffectKey;
import nightshift.core.EffectPayload;

/**
 * Takes a product off the shop (DRAFT) or brings it back (ACTIVE), with all its variants. Written only where its status is still the one
 * it was decided from.
 *
 * @param run the run that decided it, part of the key
 * @param productId Shopify's id
 * @param label the product for people: its SKUs or title
 * @param from ACTIVE, DRAFT, ARCHIVED or UNLISTED
 * @param to ACTIVE or DRAFT
 */
public record ProductStatusChange(String run, String productId, String label, String from, String to)
        implements EffectPayload {
    public static final String KIND = "shopify-product-status";

    public ProductStatusChange {
        if (!to.equals("ACTIVE") && !to.equals("DRAFT")) {
            throw new IllegalArgumentException("A product becomes ACTIVE or DRAFT, not " + to);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("status/shopify/" + productId.substring(productId.lastIndexOf('/') + 1) + "/" + run);
    }

    @Override
    public String target() {
        return label;
    }

    @Override
    public String inWords() {
        return (to.equals("DRAFT") ? "Take %s off the shop" : "Bring %s back into the shop").formatted(label);
    }
}
