package nightshift.fulfillment.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.BadValue;
import nightshift.core.Decision;
import nightshift.core.OrderName;
import nightshift.core.Reason;
import nightshift.documents.ShipmentNotice;
import nightshift.documents.carriers.Carriers;
import nightshift.fulfillment.ReadShipment;
import nightshift.fulfillment.Ruling;
import nightshift.fulfillment.ShipmentCase;
import nightshift.fulfillment.ShipmentFacts;
import nightshift.marketplace.AmazonOrder;
import nightshift.operations.RunItem.EffectView;
import nightshift.operations.reviews.ActPlan;
import nightshift.operations.reviews.ActRequest;
import nightshift.operations.reviews.ActTask;
import nightshift.operations.reviews.RememberOffer;
import nightshift.operations.reviews.ReviewedItem;
import nightshift.settings.StoreSettings;
import nightshift.settings.Supplier;
import nightshift.shop.OrderAnswer;
import org.springframework.stereotype.Component;

/** What a person's act on a shipment asks to be looked up, and what is decided with his word then. Pure. */
@Component
public class ShipmentPlans {
    private final Carriers carriers;
    private final StoreSettings store;
    private final ShipmentFacts facts;

    public ShipmentPlans(Carriers carriers, StoreSettings store, ShipmentFacts facts) {
        this.carriers = carriers;
        this.store = store;
        this.facts = facts;
    }

    /**
     * The first step of an act.
     *
     * @return {@link Reconsidered}, {@link StandingShipment}, {@link AssignedMail} or {@link ActPlan.Refuse}
     */
    public Object begin(ActTask task) {
        return switch (task.act().name()) {
            case ShipmentActs.FROM_SUPPLIER -> assigned(task);
            case ShipmentActs.UNDO, ShipmentActs.REPLACE_TRACKING -> standing(task);
            case ShipmentActs.CORRECT -> corrected(task);
            case ShipmentActs.CHOOSE_ORDER -> chosen(task);
            case ShipmentActs.APPROVE -> approved(task);
            case ShipmentActs.FULFILLED_IN_SHOPIFY ->
                new FulfilledInShopify(task, asRead(task), carriers).asked(ruling(task));
            default -> new Reconsidered(task, asRead(task), ruling(task), "decided_again", List.of());
        };
    }

    private Reconsidered approved(ActTask task) {
        ShipmentCase read = asRead(task);
        return new Reconsidered(
                task, read, ruling(task).vouching(task.item().reasons()), "approved", offers(read, read.notice()));
    }

    private List<RememberOffer> offers(ShipmentCase read, ShipmentNotice confirmed) {
        return new CorrectionOffers(carriers, read.supplier().name()).of(read.notice(), confirmed);
    }

    private Object assigned(ActTask task) {
        String name = task.request().value(ShipmentActs.SUPPLIER);
        return store.supplier(name)
                .<Object>map(supplier -> new AssignedMail(task, supplier))
                .orElseGet(() -> refuse("Choose the supplier who sent it."));
    }

    private static StandingShipment standing(ActTask task) {
        StandingWrites standing = StandingWrites.of(task.item());
        return new StandingShipment(task, standing.orderId(), standing.amazonOrder());
    }

    private Object corrected(ActTask task) {
        ShipmentCase read = asRead(task);
        EnteredShipment entered = new EnteredShipment(task.request(), read.notice(), carriers);
        ShipmentNotice notice = entered.notice();
        if (!entered.problems().isEmpty()) {
            return new ActPlan.Refuse(entered.problems());
        }
        boolean samePo = notice.purchaseOrder().equals(read.notice().purchaseOrder());
        Ruling before = ruling(task);
        Ruling ruling = samePo ? before : new Ruling(Optional.empty(), before.vouched());
        return new Reconsidered(task, read.with(notice), ruling, "corrected", offers(read, notice));
    }

    private Object chosen(ActTask task) {
        String name = task.request().value(ShipmentActs.ORDER);
        try {
            OrderName order = new OrderName(name.matches("\\d+") ? "#" + name : name);
            return new Reconsidered(task, asRead(task), ruling(task).choosing(order), "order_chosen", List.of());
        } catch (BadValue e) {
            return refuse(e.getMessage() + ".");
        }
    }

    private static Ruling ruling(ActTask task) {
        return ReadShipment.ruling(task.item().item().facts());
    }

    /** The shipment as it was read; an empty one where nothing could be read and a person enters it. */
    private ShipmentCase asRead(ActTask task) {
        ReviewedItem item = task.item();
        Supplier supplier = item.work().supplier().flatMap(store::supplier).orElseThrow();
        String key = item.item().itemKey();
        return ReadShipment.in(item.item().facts())
                .map(read -> read.asCase(item.work(), supplier, key))
                .orElseGet(() -> new ShipmentCase(
                        item.work(),
                        supplier,
                        key,
                        String.valueOf(item.item().facts().getOrDefault("document", key)),
                        "person",
                        item.item().decidedAt(),
                        ShipmentFields.NOTHING));
    }

    /** Writes of others only: what this item itself prepared or failed to write does not stand in its way. */
    public List<EffectView> ofOthers(ActTask task, List<EffectView> recorded) {
        Set<Long> own = task.item().writes().stream()
                .filter(write -> !write.effect().state().achieved())
                .map(write -> write.effect().id())
                .collect(Collectors.toSet());
        return recorded.stream().filter(effect -> !own.contains(effect.id())).toList();
    }

    /** What the same rules say now, with the person's word on it. */
    public ActPlan plan(Reconsidered asked, OrderAnswer orders, Optional<AmazonOrder> amazon, Decision decision) {
        ActRequest request = asked.task().request();
        Optional<ActPlan> refused = unchanged(asked, decision);
        if (refused.isPresent()) {
            return refused.get();
        }
        String did = capital(asked.verdict().replace('_', ' '));
        Decision worded = PersonsWord.on(decision, PersonsWord.of(request, did), asked.ruling());
        return new ActPlan.Decide(
                facts.ruled(asked.shipment(), orders, amazon, worded, asked.ruling()),
                asked.verdict(),
                asked.verdict().equals(FulfilledInShopify.VERDICT)
                        ? FulfilledInShopify.sentence(request, worded)
                        : sentence(asked.shipment(), did, worded),
                asked.offers(),
                false);
    }

    /** A word that settles nothing leaves everything as it is, with a sentence why. */
    private static Optional<ActPlan> unchanged(Reconsidered asked, Decision decision) {
        if (asked.verdict().equals(FulfilledInShopify.VERDICT)) {
            return FulfilledInShopify.refusal(asked.shipment(), decision);
        }
        if (!(decision instanceof Decision.Review review)) {
            return Optional.empty();
        }
        boolean sameAsBefore = asked.task().item().reasons().containsAll(review.reasons());
        return switch (asked.verdict()) {
            case "approved" ->
                sameAsBefore
                        ? Optional.of(refuse("This cannot be settled by approval. " + details(review)))
                        : Optional.empty();
            case "decided_again" ->
                sameAsBefore && review.prepared().isEmpty()
                        ? Optional.of(refuse("Nothing has changed. " + details(review)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    static String details(Decision.Review review) {
        return review.reasons().stream().map(Reason::detail).collect(Collectors.joining(" "));
    }

    private static String sentence(ShipmentCase shipment, String did, Decision decision) {
        if (decision instanceof Decision.Proceed) {
            return "%s: %s ships with %s.".formatted(did, shipment.label(), shipment.trackingInWords());
        }
        return did + ": " + decision.reasons().get(0).detail();
    }

    static ActPlan refuse(String problem) {
        return new ActPlan.Refuse(List.of(problem));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
