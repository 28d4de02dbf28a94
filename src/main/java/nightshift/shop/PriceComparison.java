package nightshift.shop;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nightshift.core.EffectOutcome;
import nightshift.core.Money;
import nightshift.core.Reason;
import nightshift.core.ReasonKind;
import nightshift.operations.BatchMember;
import nightshift.operations.MemberOutcome;
import org.jspecify.annotations.Nullable;

/** The last look before prices are written: only what still costs what it was decided from is changed. */
public final class PriceComparison {
    private PriceComparison() {}

    /** @param present price by variant id, as read moments ago */
    public static Compared of(List<BatchMember> members, Map<String, BigDecimal> present) {
        List<BatchMember> going = new ArrayList<>();
        List<MemberOutcome> settled = new ArrayList<>();
        for (BatchMember member : members) {
            ShopifyPriceChange change = VariantPrices.change(member);
            BigDecimal price = present.get(change.variantId());
            if (is(price, change.from()) && !is(price, change.to())) {
                going.add(member);
            } else {
                settled.add(new MemberOutcome(member.effectId(), notWritten(change, price)));
            }
        }
        return new Compared(going, settled);
    }

    private static EffectOutcome notWritten(ShopifyPriceChange change, @Nullable BigDecimal price) {
        return is(price, change.to())
                ? new EffectOutcome.DoneElsewhere(
                        Optional.of(change.variantId()), "The shop has the price " + change.to() + " already")
                : new EffectOutcome.Stale(new Reason(ReasonKind.STALE_DECISION, changed(change, price)));
    }

    /** After a try of ours whose answer was lost: what has its new price was written by it; the rest stays open. */
    public static List<MemberOutcome> written(List<BatchMember> members, Map<String, BigDecimal> present) {
        return members.stream()
                .filter(member -> is(
                        present.get(VariantPrices.change(member).variantId()),
                        VariantPrices.change(member).to()))
                .map(member -> new MemberOutcome(
                        member.effectId(), done(VariantPrices.change(member), "the shop shows the new price")))
                .toList();
    }

    /**
     * What an ended bulk operation did where its report does not tell.
     *
     * @param why it does not tell
     */
    public static List<MemberOutcome> verified(List<BatchMember> members, Map<String, BigDecimal> present, String why) {
        return members.stream()
                .map(member -> new MemberOutcome(
                        member.effectId(),
                        verified(
                                VariantPrices.change(member),
                                present.get(VariantPrices.change(member).variantId()),
                                why)))
                .toList();
    }

    private static EffectOutcome verified(ShopifyPriceChange change, @Nullable BigDecimal price, String why) {
        if (is(price, change.to())) {
            return done(change, "the shop shows the new price; " + why);
        }
        String sentence = is(price, change.from())
                ? "The price of " + change.sku() + " in the shop is still " + change.from() + " instead of "
                        + change.to() + ": " + why + "; the next run decides it afresh"
                : changed(change, price);
        return new EffectOutcome.Refused(new Reason(ReasonKind.REMOTE_REFUSED, sentence), why);
    }

    static EffectOutcome done(ShopifyPriceChange change, String answer) {
        return new EffectOutcome.Done(Optional.of(change.variantId()), answer);
    }

    private static String changed(ShopifyPriceChange change, @Nullable BigDecimal price) {
        return price == null
                ? "The shop has no variant of " + change.sku() + " any more, so its price was not changed"
                : "Another tool or person changes the price of " + change.sku() + " in the shop: it is "
                        + price.toPlainString() + " now, it was " + change.from()
                        + " when it was to become " + change.to() + "; it was left alone";
    }

    private static boolean is(@Nullable BigDecimal price, Money expected) {
        return price != null && price.compareTo(expected.amount()) == 0;
    }

    /**
     * @param going what may be written
     * @param settled what may not, and what became of it
     */
    public record Compared(List<BatchMember> going, List<MemberOutcome> settled) {
        public Compared {
            going = List.copyOf(going);
            settled = List.copyOf(settled);
        }
    }
}
