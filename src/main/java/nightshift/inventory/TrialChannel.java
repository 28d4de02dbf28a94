package nightshift.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;
import nightshift.inventory.StockOutcome.Change;
import nightshift.inventory.StockOutcome.Kind;
import nightshift.inventory.rules.StockView;

/** What an item would have shown in one channel, from the beginning of a trial on. */
final class TrialChannel {
    private final CatalogEntry entry;
    private final Channel channel;
    private int shown;
    private Optional<StandingPause> pause = Optional.empty();
    private Optional<LastWritten<Integer>> lastWrite = Optional.empty();

    private TrialChannel(CatalogEntry entry, Channel channel, int shown) {
        this.entry = entry;
        this.channel = channel;
        this.shown = shown;
    }

    static List<TrialChannel> of(CatalogEntry item, StockPast past, Instant since) {
        CatalogEntry entry = onSale(item);
        List<TrialChannel> channels = new ArrayList<>(2);
        entry.shop()
                .ifPresent(shop -> channels.add(new TrialChannel(
                        entry,
                        Channel.SHOPIFY,
                        past.shown(Channel.SHOPIFY, since).orElse(shop.available()))));
        entry.amazon()
                .ifPresent(amazon -> channels.add(new TrialChannel(
                        entry, Channel.AMAZON, past.shown(Channel.AMAZON, since).orElse(amazon.quantity()))));
        return channels;
    }

    /** An offer that shows none today was on sale before. */
    private static CatalogEntry onSale(CatalogEntry item) {
        return new CatalogEntry(
                item.sku(),
                item.title(),
                item.brand(),
                item.category(),
                item.tags(),
                item.supplier(),
                item.shop(),
                item.amazon().map(TrialChannel::onSale),
                item.supplied(),
                item.troubles());
    }

    private static AmazonListing onSale(AmazonListing offer) {
        return offer.status().equals("Inactive") && offer.quantity() == 0
                ? new AmazonListing(
                        offer.sellerSku(),
                        offer.asin(),
                        offer.price(),
                        offer.quantity(),
                        "Active",
                        offer.fulfilledByAmazon(),
                        offer.readAt())
                : offer;
    }

    Standing standing(int stock, Instant at) {
        StockView view =
                new StockView(entry, channel, Optional.of(stock), Optional.of(Duration.ZERO), Optional.empty());
        return new Standing(view, shown, at, lastWrite, pause, false, false);
    }

    void write(Change change, Instant at) {
        shown = change.wanted();
        lastWrite = Optional.of(new LastWritten<>(shown, at, at));
        if (change.kind() == Kind.PAUSE) {
            pause = Optional.of(new StandingPause(String.valueOf(change.shown()), change.byRule(), at));
        } else if (change.kind() == Kind.RESUME) {
            pause = Optional.empty();
        }
    }
}
