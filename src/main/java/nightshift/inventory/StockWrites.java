package nightshift.inventory;

import java.time.Instant;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.catalog.ShopListing;
import nightshift.core.Effect;
import nightshift.core.EffectPayload;
import nightshift.core.Sku;
import nightshift.inventory.StockOutcome.Change;
import nightshift.marketplace.AmazonQuantityChange;
import nightshift.shop.ProductStatusChange;
import nightshift.shop.ShopifyStockChange;

/** From what was decided to the writes that say so, each for this run only and not worth doing after a while. */
final class StockWrites {
    private final String run;
    private final Instant expires;

    StockWrites(long run, Instant expires) {
        this.run = String.valueOf(run);
        this.expires = expires;
    }

    Effect quantity(ItemVerdict verdict, Change change) {
        return effect(verdict.channel() == Channel.SHOPIFY ? shop(verdict, change) : amazon(verdict, change));
    }

    private EffectPayload shop(ItemVerdict verdict, Change change) {
        ShopListing shop = verdict.standing().entry().shop().orElseThrow();
        return new ShopifyStockChange(
                run,
                verdict.standing().entry().sku(),
                shop.inventoryItemId(),
                shop.locationId(),
                change.shown(),
                change.wanted());
    }

    private EffectPayload amazon(ItemVerdict verdict, Change change) {
        Sku sku = new Sku(verdict.standing().entry().amazon().orElseThrow().sellerSku());
        return new AmazonQuantityChange(run, sku, change.shown(), change.wanted());
    }

    Effect status(ProductTally product, String to) {
        return effect(new ProductStatusChange(run, product.productId(), product.label(), product.status(), to));
    }

    private Effect effect(EffectPayload payload) {
        return new Effect(payload, 1, Optional.of(expires));
    }
}
