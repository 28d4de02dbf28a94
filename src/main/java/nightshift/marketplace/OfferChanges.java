package nightshift.marketplace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nightshift.operations.BatchMember;

/** The members of a listings feed: changes of the price and of the quantity of offers. */
final class OfferChanges {
    private OfferChanges() {}

    /** The seller SKU, letter for letter as Amazon has it. */
    static String sku(BatchMember member) {
        return member.payload() instanceof AmazonPriceChange price
                ? price.sku().value()
                : ((AmazonQuantityChange) member.payload()).sku().value();
    }

    /** The changes of each offer together, in the order of their first. */
    static Map<String, List<BatchMember>> bySku(List<BatchMember> members) {
        return members.stream()
                .collect(Collectors.groupingBy(OfferChanges::sku, LinkedHashMap::new, Collectors.toList()));
    }
}
