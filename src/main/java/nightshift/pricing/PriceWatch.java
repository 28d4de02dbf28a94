package nightshift.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.competition.WantedProduct;

/** Which products' competitors are worth asking for: those of the items that a rule reprices and that are for sale. */
public final class PriceWatch implements Consumer<CatalogEntry> {
    private final RuleBook rules;
    private final List<WantedProduct> wanted = new ArrayList<>();

    PriceWatch(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public void accept(CatalogEntry item) {
        boolean onAmazon = !item.isGoneFrom(Channel.AMAZON)
                && item.amazon().filter(AmazonListing::live).isPresent();
        boolean inShop = !item.isGoneFrom(Channel.SHOPIFY) && item.shop().isPresent();
        boolean priced = onAmazon && rules.of(item, Channel.AMAZON).isPresent()
                || inShop && rules.of(item, Channel.SHOPIFY).isPresent();
        if (priced) {
            item.amazon().flatMap(AmazonListing::asin).ifPresent(asin -> wanted.add(new WantedProduct(asin, false)));
        }
    }

    public List<WantedProduct> wanted() {
        return List.copyOf(wanted);
    }
}
