package nightshift.inventory;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nightshift.catalog.AmazonListing;
import nightshift.catalog.Channel;
import nightshift.catalog.ShopListing;
import nightshift.inventory.StockOutcome.Stopped;
import nightshift.inventory.rules.Lengths;

/** What no rule may touch: unclear items, stock that is not ours to count, values of others, numbers that are old or missing. */
final class StockGuards {
    private final InventorySettings settings;
    private final Instant now;

    StockGuards(InventorySettings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    Optional<Stopped> stop(Standing item) {
        return unclear(item)
                .or(() -> notOurs(item))
                .or(() -> notLive(item))
                .or(() -> open(item))
                .or(() -> oldReading(item))
                .or(() -> changedByOthers(item))
                .or(() -> noNumber(item));
    }

    private static Optional<Stopped> unclear(Standing item) {
        return item.entry().troubles().stream()
                .findFirst()
                .map(trouble -> new Stopped(StopCause.TROUBLE, item.shown(), trouble));
    }

    private static Optional<Stopped> notOurs(Standing item) {
        if (item.channel() == Channel.AMAZON) {
            return item.entry()
                    .amazon()
                    .filter(AmazonListing::fulfilledByAmazon)
                    .map(fba -> stopped(StopCause.FULFILLED_BY_AMAZON, item, "Amazon ships it from its own stock."));
        }
        return item.entry()
                .shop()
                .filter(shop -> !shop.counted())
                .map(shop -> stopped(StopCause.NOT_COUNTED, item, "The shop does not count its stock."));
    }

    private static Optional<Stopped> notLive(Standing item) {
        Optional<String> status = item.channel() == Channel.AMAZON
                ? item.entry()
                        .amazon()
                        .map(AmazonListing::status)
                        .filter(how -> !how.equals("Active") && !(how.equals("Inactive") && item.shown() == 0))
                : item.entry()
                        .shop()
                        .map(ShopListing::status)
                        .filter(how -> !how.equals("ACTIVE") && !how.equals("UNLISTED"))
                        .filter(how -> !(how.equals("DRAFT") && item.drafted()));
        return status.map(
                how -> stopped(StopCause.NOT_LIVE, item, "Its status is " + how + ", and not by Nightshift."));
    }

    private static Optional<Stopped> open(Standing item) {
        return item.open()
                ? Optional.of(
                        stopped(StopCause.OPEN_WRITE, item, "An earlier write is not settled; it gets no second."))
                : Optional.empty();
    }

    private Optional<Stopped> oldReading(Standing item) {
        if (item.readBeforeOurWrite()) {
            return Optional.of(stopped(StopCause.READING_OLD, item, "It was read before the last write of ours."));
        }
        Duration age = Duration.between(item.readAt(), now);
        return age.compareTo(settings.readingsAtMost()) > 0
                ? Optional.of(stopped(
                        StopCause.READING_OLD, item, "The channel was last read " + Lengths.inWords(age) + " ago."))
                : Optional.empty();
    }

    /** Whether the count that was read is certainly somebody else's. */
    boolean showsWhatOthersWrote(Standing item) {
        return !item.readBeforeOurWrite()
                && changedByOthers(item)
                        .filter(stop -> stop.cause() == StopCause.CHANGED_BY_OTHERS)
                        .isPresent();
    }

    private Optional<Stopped> changedByOthers(Standing item) {
        return item.ours()
                .filter(written -> item.shown() > Math.max(0, written) || zeroedByHand(item, written))
                .map(written -> stopped(
                        item.unseenWrite().isPresent() ? StopCause.NOT_SHOWN_YET : StopCause.CHANGED_BY_OTHERS,
                        item,
                        "Shows %d where Nightshift last wrote %d.".formatted(item.shown(), written)
                                + orAnOrderWasCancelled(item, written)));
    }

    /** Which orders were cancelled since is not looked up here: a person has to know that it may be that. */
    private static String orAnOrderWasCancelled(Standing item, int written) {
        return item.channel() == Channel.AMAZON
                        && item.shown() > written
                        && item.unseenWrite().isEmpty()
                ? " It may be an order that was cancelled: Amazon puts its pieces back by itself."
                : "";
    }

    /** Sales lower a count, too, but not from many to exactly none between two runs. */
    private boolean zeroedByHand(Standing item, int written) {
        return item.shown() == 0
                && written > settings.sellsAtMost()
                && item.pause().isEmpty();
    }

    private Optional<Stopped> noNumber(Standing item) {
        if (item.entry().supplier().isEmpty()) {
            return Optional.of(stopped(StopCause.NO_SUPPLIER, item, "No supplier has its vendor."));
        }
        if (item.view().stock().isEmpty() || item.view().age().isEmpty()) {
            return Optional.of(stopped(StopCause.NO_DATA, item, "No list in force names it."));
        }
        Duration age = item.view().age().get();
        return age.compareTo(settings.oldDataAfter()) > 0
                ? Optional.of(
                        stopped(StopCause.OLD_DATA, item, "The supplier's number is " + Lengths.inWords(age) + " old."))
                : Optional.empty();
    }

    private static Stopped stopped(StopCause cause, Standing item, String reason) {
        return new Stopped(cause, item.shown(), reason);
    }
}
