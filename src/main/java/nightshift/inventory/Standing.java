package nightshift.inventory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.catalog.LastWritten;
import nightshift.catalog.ShopListing;
import nightshift.core.Sku;
import nightshift.inventory.rules.Sold;
import nightshift.inventory.rules.StockView;

/**
 * An item in one channel as it stands before it is decided.
 *
 * @param shown pieces the channel shows; the shop may be below 0
 * @param readAt when the channel said so
 * @param lastWrite what Nightshift last wrote there
 * @param pause its own pause, where that stands
 * @param drafted whether its product left the shop by Nightshift
 * @param open whether an earlier write is not settled
 */
record Standing(
        StockView view,
        int shown,
        Instant readAt,
        Optional<LastWritten<Integer>> lastWrite,
        Optional<StandingPause> pause,
        boolean drafted,
        boolean open) {

    /** The item in each channel that lists it. */
    static List<Standing> of(CatalogEntry entry, StoreState state, Instant now) {
        List<Standing> standings = new ArrayList<>(2);
        Optional<Sold> sold = state.sold().of(entry.sku().key());
        entry.shop()
                .ifPresent(shop -> standings.add(of(
                        StockView.of(entry, Channel.SHOPIFY, sold, now),
                        Place.of(Channel.SHOPIFY, entry.sku()),
                        shop.available(),
                        shop.readAt(),
                        state.drafted().containsKey(shop.productId()),
                        state)));
        entry.amazon()
                .ifPresent(amazon -> standings.add(of(
                        StockView.of(entry, Channel.AMAZON, sold, now),
                        Place.of(Channel.AMAZON, new Sku(amazon.sellerSku())),
                        amazon.quantity(),
                        amazon.readAt(),
                        false,
                        state)));
        return standings;
    }

    private static Standing of(
            StockView view, Place place, int shown, Instant readAt, boolean drafted, StoreState state) {
        return new Standing(
                view,
                shown,
                readAt,
                state.lastWrite(place),
                state.pause(place),
                drafted,
                state.open().contains(place));
    }

    CatalogEntry entry() {
        return view.entry();
    }

    Channel channel() {
        return view.channel();
    }

    /** How many it shows by Nightshift's own last word, where that is known. */
    Optional<Integer> ours() {
        return lastWrite.map(LastWritten::value).or(() -> pause.map(standing -> 0));
    }

    /** Whether it was read before Nightshift's last write, and does not show that. */
    boolean readBeforeOurWrite() {
        return lastWrite
                .filter(write -> write.at().isAfter(readAt) && write.value() != shown)
                .isPresent();
    }

    /** What Nightshift last wrote, where the channel was read too soon after it to be sure to show it. */
    Optional<LastWritten<Integer>> unseenWrite() {
        return lastWrite.filter(write -> readAt.isBefore(write.shownBy()));
    }

    /** The SKU's key as the channel has it. */
    String placeKey() {
        return channel() == Channel.SHOPIFY
                ? entry().sku().key()
                : new Sku(entry().amazon().orElseThrow().sellerSku()).key();
    }

    /** Whether it is Nightshift's own 0, or one that people sold down to. */
    boolean mayBeRaised() {
        return shown > 0 || pause.isPresent() || lastWrite.isPresent();
    }

    /** Whether the channel goes on selling it when none is left: a count of none does not take it off sale there. */
    boolean soldWhenOut() {
        return channel() == Channel.SHOPIFY
                && entry().shop().filter(ShopListing::soldWhenOut).isPresent();
    }

    /** Whether customers can buy it there. */
    boolean live() {
        return !isGone() && offered();
    }

    /** Whether the channel does not list it any more: what it showed last concerns nobody. */
    boolean isGone() {
        return entry().isGoneFrom(channel());
    }

    private boolean offered() {
        return channel() == Channel.SHOPIFY
                ? (shown > 0 || soldWhenOut())
                        && entry().shop().filter(ShopListing::active).isPresent()
                : entry().amazon().filter(AmazonListing::live).isPresent();
    }
}
