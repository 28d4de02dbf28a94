package nightshift.marketplace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.EffectPayload;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import org.jspecify.annotations.Nullable;

/** The last look before offers are changed: only what is still as it was when it was decided goes out. */
public final class OfferComparison {
    private OfferComparison() {}

    /**
     * @param present offers by SKU, as read moments ago
     * @param unseen our own last changes, which Amazon may not show yet
     */
    public static Compared of(
            List<BatchMember> members, Map<String, Offer> present, Map<String, EffectPayload> unseen) {
        List<ListingMessage> going = new ArrayList<>();
        List<MemberOutcome> settled = new ArrayList<>();
        OfferChanges.bySku(members).forEach((sku, changes) -> {
            Offer offer = present.get(sku);
            List<BatchMember> passed = new ArrayList<>();
            List<ListingMessage.Patch> patches = new ArrayList<>();
            for (BatchMember change : changes) {
                Judged judged = judge(change, sku, offer, UnseenChanges.isBasisOf(change.payload(), unseen));
                judged.patch.ifPresent(patch -> {
                    passed.add(change);
                    patches.add(patch);
                });
                judged.outcome.ifPresent(outcome -> settled.add(new MemberOutcome(change.effectId(), outcome)));
            }
            if (!passed.isEmpty() && offer != null) {
                going.add(new ListingMessage(sku, offer.productType(), passed, patches));
            }
        });
        return new Compared(going, settled);
    }

    private static Judged judge(BatchMember change, String sku, @Nullable Offer offer, boolean unseen) {
        if (offer == null) {
            return stale(
                    ReasonKind.UNKNOWN_SKU, "Amazon has no listing with the SKU " + sku + " for this seller account");
        }
        return change.payload() instanceof AmazonPriceChange price
                ? price(price, offer, unseen)
                : quantity((AmazonQuantityChange) change.payload(), offer, unseen);
    }

    private static Judged price(AmazonPriceChange change, Offer offer, boolean unseen) {
        Optional<OfferPrice> found = OfferPrice.of(offer);
        if (found.isEmpty()
                || !found.get().currency().equals(change.to().currency().getCurrencyCode())) {
            return refused(
                    change.sku() + " has no single price in " + change.to().currency()
                            + " on Amazon (none, several, or one that holds for some time only), so it was left alone: look at the offer in Seller Central");
        }
        OfferPrice price = found.get();
        BigDecimal to = change.to().amount();
        boolean seemsThere = price.amount().compareTo(to) == 0;
        if (seemsThere && !unseen) {
            return there(change.sku() + " costs " + change.to() + " on Amazon already");
        }
        if (!seemsThere && price.amount().compareTo(change.from().amount()) != 0) {
            return stale(
                    ReasonKind.STALE_DECISION,
                    "Another tool or person changes the price of %s on Amazon: it is %s now, it was %s when it was to become %s; it was left alone"
                            .formatted(change.sku(), price.amount().toPlainString(), change.from(), change.to()));
        }
        if (price.lowestAllowed().filter(least -> to.compareTo(least) < 0).isPresent()
                || price.highestAllowed().filter(most -> to.compareTo(most) > 0).isPresent()) {
            return refused(
                    "The price " + change.to() + " of " + change.sku()
                            + " is outside of the minimum and maximum allowed for the offer on Amazon, which would take it off sale: change them in Seller Central or your own limits");
        }
        return new Judged(Optional.of(price.to(to)), Optional.empty());
    }

    private static Judged quantity(AmazonQuantityChange change, Offer offer, boolean unseen) {
        if (offer.shippedByAmazon()) {
            return refused("Amazon ships " + change.sku() + " itself (FBA), so its quantity cannot be set");
        }
        if (offer.quantity().isEmpty()) {
            return refused("Amazon shows no quantity of " + change.sku()
                    + ", so it was left alone: look at the offer in Seller Central");
        }
        int quantity = offer.quantity().get();
        if (quantity == change.to() && !unseen) {
            return there(change.sku() + " has the quantity " + change.to() + " on Amazon already");
        }
        return change.holdsAt(quantity) || quantity == change.to()
                ? new Judged(
                        Optional.of(new ListingMessage.Patch(
                                "merge",
                                "/attributes/fulfillment_availability",
                                List.of(Map.of("fulfillment_channel_code", "DEFAULT", "quantity", change.to())))),
                        Optional.empty())
                : new Judged(
                        Optional.empty(),
                        Optional.of(EffectOutcome.Stale.afresh(
                                ReasonKind.STALE_DECISION,
                                "The quantity of %s on Amazon changed meanwhile: it is %d now, it was %d when it was to become %d"
                                        .formatted(change.sku(), quantity, change.from(), change.to()))));
    }

    private static Judged there(String how) {
        return new Judged(Optional.empty(), Optional.of(new EffectOutcome.DoneElsewhere(Optional.empty(), how)));
    }

    private static Judged stale(ReasonKind kind, String why) {
        return new Judged(Optional.empty(), Optional.of(new EffectOutcome.Stale(new Reason(kind, why))));
    }

    private static Judged refused(String why) {
        return new Judged(
                Optional.empty(),
                Optional.of(new EffectOutcome.Refused(new Reason(ReasonKind.REMOTE_REFUSED, why), "not sent")));
    }

    private record Judged(Optional<ListingMessage.Patch> patch, Optional<EffectOutcome> outcome) {}

    /**
     * @param going what may be sent
     * @param settled what may not, and what became of it
     */
    public record Compared(List<ListingMessage> going, List<MemberOutcome> settled) {
        public Compared {
            going = List.copyOf(going);
            settled = List.copyOf(settled);
        }

        /** The numbers of the messages, as they are kept. */
        public List<Long> numbers() {
            return going.stream().map(ListingMessage::messageId).toList();
        }
    }
}
