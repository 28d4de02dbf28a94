package nightshift.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.ShopListing;
import nightshift.catalog.StockWish;
import nightshift.core.Money;
import nightshift.core.Sku;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each price of an item is to become, or why it stays. Pure: the same facts give the same prices. */
@Component
public class PriceDecider {
    private final PricingSettings settings;
    private final RuleBook rules;
    private final CaseBook cases;
    private final PriceMove move;

    public PriceDecider(PricingSettings settings, List<PriceStrategy> strategies, List<Guardrail> guardrails) {
        this.settings = settings;
        this.rules = new RuleBook(settings.rules(), strategies);
        this.cases = new CaseBook(settings);
        this.move = new PriceMove(guardrails);
    }

    /** Through which the catalog streams before competitors are asked for. */
    public PriceWatch watch() {
        return new PriceWatch(rules);
    }

    /** For each channel that offers the item, Amazon first: our price in the shop looks at ours there. */
    public List<PriceOutcome> decide(CatalogEntry item, Circumstances at) {
        List<PriceOutcome> outcomes = new ArrayList<>(2);
        Optional<Money> onAmazon = item.amazon().flatMap(AmazonListing::price);
        Optional<Money> inShop = item.shop().map(ShopListing::price);
        if (item.amazon().isPresent()) {
            PriceOutcome amazon = amazon(item, item.amazon().get(), inShop, at);
            outcomes.add(amazon);
            onAmazon = amazon instanceof PriceOutcome.Move moved ? Optional.of(moved.to()) : onAmazon;
        }
        if (item.shop().isPresent()) {
            // what a connector takes to Amazon is never below it
            outcomes.add(shop(item, item.shop().get(), settings.connected() ? Optional.empty() : onAmazon, at));
        }
        return outcomes;
    }

    private PriceOutcome amazon(CatalogEntry item, AmazonListing listing, Optional<Money> inShop, Circumstances at) {
        Offered offered = new Offered(
                item,
                Channel.AMAZON,
                new Sku(listing.sellerSku()),
                listing.price(),
                Optional.empty(),
                Optional.empty());
        if (settings.connected()) {
            return offered.stays(StayReason.CONNECTOR, "Its price on Amazon comes from the shop by the connector");
        }
        if (!listing.live() || listing.price().isEmpty()) {
            return offered.stays(
                    StayReason.NOT_FOR_SALE, "It is not for sale on Amazon now (" + listing.status() + ")");
        }
        return priced(offered, listing.price().get(), inShop, at);
    }

    private PriceOutcome shop(CatalogEntry item, ShopListing listing, Optional<Money> onAmazon, Circumstances at) {
        Offered offered = new Offered(
                item,
                Channel.SHOPIFY,
                item.sku(),
                Optional.of(listing.price()),
                Optional.of(listing.productId()),
                Optional.of(listing.variantId()));
        return listing.active()
                ? priced(offered, listing.price(), onAmazon, at)
                : offered.stays(
                        StayReason.NOT_FOR_SALE, "It is not for sale in the shop now (" + listing.status() + ")");
    }

    private PriceOutcome priced(Offered offered, Money price, Optional<Money> other, Circumstances at) {
        if (at.ownSellers().isEmpty()) {
            return offered.stays(
                    StayReason.NO_OWN_SELLER,
                    "Nobody says who the store is on Amazon, so its own offer would count as a competitor's: set"
                            + " nightshift.amazon.seller-id");
        }
        return rules.of(offered.item(), offered.channel())
                .map(rule -> heeding(at.wishes().get(offered.key()), rule))
                .map(rule -> move.of(offered, rule, cases.of(offered, price, other.map(Money::amount), at)))
                .orElseGet(() -> offered.stays(StayReason.NO_RULE, "No rule in nightshift.pricing.rules is for it"));
    }

    private static RuleBook.Ready heeding(@Nullable StockWish wish, RuleBook.Ready rule) {
        return wish == null ? rule : StockWishes.heeding(wish, rule);
    }

    /** One offer of the store. */
    record Offered(
            CatalogEntry item,
            Channel channel,
            Sku sku,
            Optional<Money> price,
            Optional<String> productId,
            Optional<String> variantId) {
        PriceKey key() {
            return PriceKey.of(channel, item.sku());
        }

        PriceOutcome.Stay stays(StayReason why, String sentence) {
            return new PriceOutcome.Stay(
                    sku,
                    channel,
                    item.supplier(),
                    why,
                    sentence,
                    price,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        PriceOutcome.Stay stays(StayReason why, String sentence, PricingCase known) {
            boolean floorKnown = known.floor() instanceof Floor.Known;
            Optional<BigDecimal> floor = floorKnown ? Optional.of(known.floorPrice()) : Optional.empty();
            return new PriceOutcome.Stay(
                    sku,
                    channel,
                    item.supplier(),
                    why,
                    sentence,
                    price,
                    floor,
                    floor.map(there -> known.ceiling()),
                    known.rival().map(rival -> rival.landed().amount()));
        }
    }
}
