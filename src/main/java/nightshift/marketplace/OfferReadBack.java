package nightshift.marketplace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nightshift.core.RemoteSystem;
import nightshift.operations.BatchMember;
import nightshift.operations.Difference;
import nightshift.operations.DifferenceKind;
import nightshift.operations.Differences;
import nightshift.operations.ReadBacks;
import org.jspecify.annotations.Nullable;

/** What was written to Amazon's offers and what they show now. */
public final class OfferReadBack {
    private OfferReadBack() {}

    public static Differences.Found offers(ReadBacks.Sample sample, Map<String, Offer> present) {
        List<Difference> differences = sample.members().stream()
                .filter(member -> !agrees(member, present.get(OfferChanges.sku(member))))
                .map(member -> difference(member, present.get(OfferChanges.sku(member))))
                .toList();
        Set<String> subjects =
                sample.members().stream().map(OfferReadBack::subject).collect(Collectors.toSet());
        return new Differences.Found(
                sample.workflow(), subjects, sample.members().size(), differences);
    }

    /** Fewer than were set may have been sold since. */
    private static boolean agrees(BatchMember member, @Nullable Offer offer) {
        return ListingsOutcomes.isShown(member, offer)
                || (offer != null
                        && member.payload() instanceof AmazonQuantityChange change
                        && offer.quantity().filter(now -> now < change.to()).isPresent());
    }

    private static Difference difference(BatchMember member, @Nullable Offer offer) {
        boolean price = member.payload() instanceof AmazonPriceChange;
        return new Difference(
                price ? DifferenceKind.OTHER_PRICE : DifferenceKind.OTHER_QUANTITY,
                RemoteSystem.AMAZON,
                member.payload().kind() + "/" + member.payload().target(),
                subject(member),
                Optional.of(member.effectId()),
                "The offer " + OfferChanges.sku(member) + " on Amazon shows " + shown(price, offer) + " after \""
                        + member.payload().inWords() + "\": look who changed it in Seller Central");
    }

    private static String shown(boolean price, @Nullable Offer offer) {
        if (offer == null) {
            return "nothing";
        }
        return price
                ? OfferPrice.of(offer).map(one -> one.amount().toPlainString()).orElse("no single price")
                : offer.quantity().map(String::valueOf).orElse("no quantity");
    }

    private static String subject(BatchMember member) {
        return member.payload().kind() + " " + member.payload().target();
    }
}
