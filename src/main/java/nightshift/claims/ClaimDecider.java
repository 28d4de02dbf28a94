package nightshift.claims;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nightshift.claims.ClaimOutcome.SizedPhoto;
import nightshift.claims.DamagedItems.Candidate;
import nightshift.core.EmailAddress;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.customers.OrderContext;
import nightshift.settings.Supplier;
import nightshift.shop.CustomerOrder;
import nightshift.shop.OrderState;
import org.springframework.stereotype.Component;

/**
 * A claim, a question to the customer, more photos for a claim, or a person. A claim needs an order of the sender's, items that are
 * surely meant, and one supplier whose address for claims is known: a claim about the wrong item costs more than a hand-over.
 */
@Component
public class ClaimDecider {
    private static final int MOST_CANDIDATES = 8;

    /** Photos that come later than this are hardly of the same damage. */
    private static final Duration ONE_MATTER = Duration.ofDays(30);

    private static final Pattern AGAIN = Pattern.compile(
            "(?i)\\b(replacement|new one|second one)s?\\b[^.!?]{0,60}\\b(arrived|came|also|too|again|damaged|broken|dented|cracked|bent)\\b"
                    + "|\\b(damaged|broken|dented|cracked|bent) again\\b");

    private final ClaimVendors vendors;
    private final ClaimsSettings settings;

    public ClaimDecider(ClaimVendors vendors, ClaimsSettings settings) {
        this.vendors = vendors;
        this.settings = settings;
    }

    public ClaimOutcome decide(ClaimCase asked) {
        String language = asked.understood().language();
        if (!ClaimWordings.speaks(language)) {
            return person("There are no wordings in the language of this mail (" + language + ").");
        }
        if (!(asked.orders() instanceof OrderContext.Theirs theirs)) {
            return person(noOrder(asked.orders()));
        }
        List<Candidate> shipped = DamagedItems.of(theirs.orders());
        if (shipped.isEmpty()) {
            return person("Nothing of %s has shipped, so nothing of it can have arrived damaged."
                    .formatted(names(theirs.orders())));
        }
        List<Candidate> meant = DamagedItems.meant(shipped, asked.understood());
        return meant.isEmpty() ? which(shipped) : about(asked, meant);
    }

    private static String noOrder(OrderContext orders) {
        if (orders instanceof OrderContext.Unproven unproven) {
            return "A claim is made for the customer of an order only: " + unproven.why();
        }
        return orders instanceof OrderContext.Unknown unknown
                ? "The store has no order " + unknown.named() + "."
                : "It names no order, and its sender has none that could be meant.";
    }

    private static ClaimOutcome which(List<Candidate> shipped) {
        return shipped.size() > MOST_CANDIDATES
                ? person("%d items of the customer's may be meant.".formatted(shipped.size()))
                : new ClaimOutcome.AskWhich(
                        shipped.stream().map(Candidate::named).distinct().toList());
    }

    private ClaimOutcome about(ClaimCase asked, List<Candidate> meant) {
        Set<CustomerOrder> orders = meant.stream().map(Candidate::order).collect(Collectors.toSet());
        if (orders.size() > 1) {
            return person("It is about items of several orders: " + names(List.copyOf(orders)) + ".");
        }
        Set<Optional<Supplier>> suppliers =
                meant.stream().map(one -> vendors.of(one.item())).collect(Collectors.toSet());
        if (suppliers.size() > 1) {
            return person("The damaged items were shipped by several suppliers.");
        }
        Candidate first = meant.get(0);
        return suppliers
                .iterator()
                .next()
                .map(supplier -> ofSupplier(asked, meant, supplier))
                .orElseGet(() ->
                        person("No supplier of the settings ships %s (its vendor in Shopify: %s): see product-vendors."
                                .formatted(first.named(), first.item().vendor().orElse("none"))));
    }

    private ClaimOutcome ofSupplier(ClaimCase asked, List<Candidate> meant, Supplier supplier) {
        CustomerOrder order = meant.get(0).order();
        Optional<EmailAddress> address = ClaimVendors.address(supplier);
        Optional<String> po = settings.poNumber().of(order, supplier);
        if (address.isEmpty()) {
            return person("There is no address for claims of %s: set claims-address in the settings."
                    .formatted(supplier.name()));
        }
        if (po.isEmpty()) {
            return person("Under which number %s knows %s cannot be told: see nightshift.claims.po-number."
                    .formatted(supplier.name(), order.name()));
        }
        DamagedGoods goods = new DamagedGoods(
                order, meant.stream().map(Candidate::item).toList(), supplier.name(), address.get(), po.get());
        return standing(asked, goods);
    }

    private ClaimOutcome standing(ClaimCase asked, DamagedGoods goods) {
        Set<String> lines = goods.items().stream().map(item -> item.lineId()).collect(Collectors.toSet());
        List<StandingClaim> there = asked.standing().stream()
                .filter(claim -> claim.lines().stream().anyMatch(lines::contains))
                .toList();
        if (there.isEmpty()) {
            return fresh(asked, goods);
        }
        boolean one = there.size() == 1 && there.get(0).lines().containsAll(lines);
        return one
                ? joined(asked, goods, there.get(0))
                : person("Part of what it reports has a claim already: see the claims of %s."
                        .formatted(goods.order().name()));
    }

    private ClaimOutcome fresh(ClaimCase asked, DamagedGoods goods) {
        Optional<String> settled = settled(goods.order());
        if (settled.isPresent()) {
            return person(settled.get());
        }
        VendorProfile profile = settings.profile(goods.supplier());
        if (asked.pictures().none() && !profile.wanted().isEmpty()) {
            return new ClaimOutcome.AskPhotos(goods);
        }
        List<Photo> photos = unclaimed(asked);
        List<SizedPhoto> sized = PhotoSizes.of(photos, profile, 0);
        return new ClaimOutcome.Claimed(goods, sized, remarks(asked, photos, sized));
    }

    /** A supplier is asked for a replacement: of what a customer got his money back for, nobody wants one. */
    private static Optional<String> settled(CustomerOrder order) {
        String see = " See whether the supplier is to replace or to credit it.";
        if (order.state() == OrderState.CANCELLED) {
            return Optional.of("%s is cancelled.".formatted(order.name()) + see);
        }
        return order.refunded()
                .map(money -> "Of %s, %s went back to the customer.".formatted(order.name(), money) + see);
    }

    /** Photos of the thread that are not in the claim for another item. */
    private static List<Photo> unclaimed(ClaimCase asked) {
        return asked.pictures().usable().stream()
                .filter(photo -> asked.standing().stream().noneMatch(claim -> claim.has(photo)))
                .toList();
    }

    private ClaimOutcome joined(ClaimCase asked, DamagedGoods goods, StandingClaim claim) {
        if (claim.state() == ClaimState.CLOSED) {
            return person("The claim of %s for this item was closed: see whether it is to go on."
                    .formatted(goods.order().name()));
        }
        List<Photo> more = claim.newOf(asked.pictures().usable());
        Optional<String> problem = problem(claim, more)
                .or(() -> againDamaged(asked, claim))
                .or(() -> claim.vendorDraft().isPresent() ? Optional.empty() : settled(goods.order()));
        if (problem.isPresent()) {
            return person(problem.get());
        }
        List<Photo> photos = claim.toSend(more);
        List<SizedPhoto> sized = PhotoSizes.of(photos, settings.profile(goods.supplier()), claim.taken());
        return new ClaimOutcome.Joins(claim, goods, sized, remarks(asked, photos, sized));
    }

    private static Optional<String> problem(StandingClaim claim, List<Photo> more) {
        if (claim.vendorDraft()
                .filter(draft -> draft.fate() == ClaimDraft.Fate.GONE)
                .isPresent()) {
            return Optional.of(
                    "There is a claim for this item, but its draft to the supplier was deleted, discarded or not written.");
        }
        if (claim.vendorDraft()
                .filter(draft -> draft.fate() == ClaimDraft.Fate.RETURNED)
                .isPresent()) {
            return Optional.of(
                    "The claim for this item did not arrive at its supplier: send it to the right address, with these photos.");
        }
        if (!more.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                claim.vendorDraft().isPresent()
                        ? "There is a claim for this item already, and this mail brings no new photo for it."
                        : "There is a claim for this item of which its supplier does not know yet, and this mail brings no new photo for it.");
    }

    /** What replaces a damaged item may arrive damaged too: that is a new matter for the supplier, not a photo more of the old one. */
    private static Optional<String> againDamaged(ClaimCase asked, StandingClaim claim) {
        boolean sent = claim.vendorDraft()
                .filter(draft -> draft.fate() == ClaimDraft.Fate.SENT)
                .isPresent();
        boolean old = claim.openedAt().plus(ONE_MATTER).isBefore(asked.now());
        boolean again = AGAIN.matcher(asked.understood().words().own()).find();
        return sent && (old || again)
                ? Optional.of(
                        "There is a claim for this item since %tF already: see whether this is new damage, of a replacement for example."
                                .formatted(claim.openedAt().atOffset(ZoneOffset.UTC)))
                : Optional.empty();
    }

    private static List<Reason> remarks(ClaimCase asked, List<Photo> photos, List<SizedPhoto> sized) {
        List<Reason> remarks = new ArrayList<>();
        if (!asked.pictures().others().isEmpty()) {
            remarks.add(reason("Attach these yourself to the draft for the supplier, in a format he can open: "
                    + String.join(", ", asked.pictures().others()) + "."));
        }
        if (sized.size() < photos.size()) {
            remarks.add(reason("%d photos do not fit into a mail the supplier takes: send them separately."
                    .formatted(photos.size() - sized.size())));
        }
        return remarks;
    }

    private static String names(List<CustomerOrder> orders) {
        return orders.stream().map(order -> order.name().value()).sorted().collect(Collectors.joining(", "));
    }

    private static ClaimOutcome person(String why) {
        return new ClaimOutcome.HandedOver(List.of(reason(why)));
    }

    private static Reason reason(String sentence) {
        return new Reason(ReasonKind.HANDED_OVER, sentence);
    }
}
