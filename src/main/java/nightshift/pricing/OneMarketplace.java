package nightshift.pricing;

import java.util.Optional;
import nightshift.competition.KeepaDomain;
import nightshift.competition.KeepaSettings;
import nightshift.core.BadValue;
import nightshift.core.Mode;
import nightshift.marketplace.AmazonSettings;
import nightshift.settings.StoreSettings;
import org.springframework.stereotype.Component;

/**
 * Prices on Amazon follow the competitors of the marketplace they are in. France and Germany have one currency: nothing else would
 * tell that one of them is repriced by the offers of the other.
 */
@Component
class OneMarketplace {
    /** @throws BadValue where Keepa is asked about another marketplace than the one whose prices are set */
    OneMarketplace(PricingSettings pricing, StoreSettings store, AmazonSettings amazon, KeepaSettings keepa) {
        boolean off = Optional.ofNullable(pricing.mode()).orElse(store.mode()) == Mode.OFF;
        if (off || !keepa.configured() || !amazon.configured()) {
            return;
        }
        KeepaDomain asked = keepa.marketplace();
        if (!asked.marketplaceId().equals(amazon.marketplaceId())) {
            throw new BadValue("nightshift.keepa.domain is " + asked.number() + ", which is the marketplace "
                    + asked.marketplaceId() + ", but nightshift.amazon.marketplace-id is " + amazon.marketplaceId()
                    + ": prices would follow the competitors of another country. Set both to the same marketplace,"
                    + " or switch repricing off with nightshift.pricing.mode: off");
        }
    }
}
