package nightshift.shop;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/** What was written to the shop and what it shows now. */
public final class ShopReadBack {
    private ShopReadBack() {}

    /** @param present price by variant id */
    public static Differences.Found prices(ReadBacks.Sample sample, Map<String, BigDecimal> present) {
        List<Difference> differences = new ArrayList<>();
        for (BatchMember member : sample.members()) {
            ShopifyPriceChange change = VariantPrices.change(member);
            BigDecimal price = present.get(change.variantId());
            if (price == null || price.compareTo(change.to().amount()) != 0) {
                differences.add(difference(
                        member,
                        DifferenceKind.OTHER_PRICE,
                        "The price of " + change.sku() + " in the shop was set to " + change.to() + " and is "
                                + (price == null ? "gone" : price.toPlainString())
                                + ": look who changed it; the next run leaves it alone until then"));
            }
        }
        return found(sample, differences);
    }

    /**
     * Fewer than were set may have been sold since.
     *
     * @param present pieces by item and location
     */
    public static Differences.Found stock(ReadBacks.Sample sample, Map<String, Integer> present) {
        List<Difference> differences = new ArrayList<>();
        for (BatchMember member : sample.members()) {
            ShopifyStockChange change = StockWrites.change(member);
            Integer level = present.get(StockLevels.key(change.inventoryItemId(), change.locationId()));
            if (level == null || level > change.to()) {
                differences.add(difference(
                        member,
                        DifferenceKind.OTHER_QUANTITY,
                        "The stock of " + change.sku() + " in the shop was set to " + change.to() + " and is "
                                + (level == null ? "not counted" : level) + ": look who changed it"));
            }
        }
        return found(sample, differences);
    }

    private static Difference difference(BatchMember member, DifferenceKind kind, String sentence) {
        return new Difference(
                kind,
                RemoteSystem.SHOPIFY,
                member.payload().kind() + "/" + member.payload().target(),
                subject(member),
                Optional.of(member.effectId()),
                sentence);
    }

    private static String subject(BatchMember member) {
        return member.payload().kind() + " " + member.payload().target();
    }

    private static Differences.Found found(ReadBacks.Sample sample, List<Difference> differences) {
        Set<String> subjects =
                sample.members().stream().map(ShopReadBack::subject).collect(Collectors.toSet());
        return new Differences.Found(
                sample.workflow(), subjects, sample.members().size(), differences);
    }
}
