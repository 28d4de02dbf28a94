package nightshift.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;
import nightshift.catalog.ShopListing;
import nightshift.competition.Competition;
import nightshift.competition.Rivalry;
import nightshift.competition.SeenOffer;
import nightshift.core.Money;

/**
 * One item on one channel with all that a price is made of.
 *
 * @param price what it costs there now
 * @param seen what Keepa last said; empty: it was never asked
 * @param rivalry whom it competes with; empty where nothing usable is known
 * @param dayStart its price before the first change of the last 24 hours; empty: there was none
 * @param ownOnAmazon what our offer on Amazon costs, and cost so lately that Keepa may still show it
 * @param lastWritten what Nightshift last wrote there; empty: nothing
 * @param onOtherChannel our price on the other channel as it is or is about to be
 * @param writeIsOpen whether an earlier write of its price has no outcome yet
 * @param takenBack whether a person restored it within 24 hours
 */
public record PricingCase(
        CatalogEntry item,
        Channel channel,
        Money price,
        Limits limits,
        Floor floor,
        Optional<Competition> seen,
        Optional<Rivalry> rivalry,
        Optional<BigDecimal> dayStart,
        Set<BigDecimal> ownOnAmazon,
        Optional<LastWritten<BigDecimal>> lastWritten,
        Optional<BigDecimal> onOtherChannel,
        boolean writeIsOpen,
        boolean takenBack,
        ZonedDateTime now) {

    public BigDecimal current() {
        return price.amount();
    }

    /** When its channel said what it costs there. */
    public Instant readAt() {
        return channel == Channel.SHOPIFY
                ? item.shop().map(ShopListing::readAt).orElse(Instant.MIN)
                : item.amazon().map(AmazonListing::readAt).orElse(Instant.MIN);
    }

    /** Our price that makes a buyer pay as much as another offer costs him. */
    public BigDecimal like(SeenOffer offer) {
        return offer.landed().amount().subtract(limits.shippingCharge());
    }

    public BigDecimal floorPrice() {
        return floor instanceof Floor.Known known ? known.price() : BigDecimal.ZERO;
    }

    /** Where a raise ends: the highest price allowed, else some way above the floor. Never a reason to lower a price. */
    public BigDecimal ceiling() {
        BigDecimal aboveFloor = floorPrice()
                .add(limits.maxOverFloor().of(floorPrice(), RoundingMode.DOWN))
                .max(current());
        return limits.maxPrice().map(aboveFloor::min).orElse(aboveFloor);
    }

    /** Another seller who is offered first. */
    public Optional<SeenOffer> buyBoxRival() {
        return rivalry.flatMap(Rivalry::buyBox);
    }

    public boolean holdsBuyBox() {
        return rivalry.filter(Rivalry::buyBoxIsOurs).isPresent();
    }

    public boolean isAlone() {
        return rivalry.filter(Rivalry::alone).isPresent();
    }

    /**
     * Another seller's lowest new offer. One of nobody counts only where it cannot be our own on Amazon, whichever channel is priced: not
     * at a price that is ours there, or was when Keepa may have looked.
     */
    public Optional<SeenOffer> lowestRival() {
        return rivalry.flatMap(Rivalry::lowest)
                .or(() -> rivalry.flatMap(Rivalry::lowestOfUnknown).filter(offer -> !mayBeOurs(offer)));
    }

    private boolean mayBeOurs(SeenOffer offer) {
        BigDecimal price = like(offer);
        return ownOnAmazon.stream().anyMatch(ours -> ours.compareTo(price) == 0);
    }

    /** The offer to beat: who is offered first, else the lowest. */
    public Optional<SeenOffer> rival() {
        return buyBoxRival().or(this::lowestRival);
    }
}
