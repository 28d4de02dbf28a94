package nightshift.pricing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nightshift.catalog.CatalogEntry;
import nightshift.catalog.Channel;
import nightshift.core.BadValue;
import org.jspecify.annotations.Nullable;

/**
 * Which items follow which strategy on which channel. The first rule that fits an item counts; what is left out fits all.
 *
 * @param sku a regular expression for whole SKUs
 * @param strategies tried in this order; the first that wants a price counts
 * @param with what the strategies want to know, such as {@code by: 0.05}
 */
public record PriceRule(
        Channel channel,
        @Nullable String category,
        @Nullable String brand,
        @Nullable String supplier,
        @Nullable Pattern sku,
        List<String> strategies,
        Map<String, String> with) {
    public PriceRule {
        if (channel == null) {
            throw new BadValue("each rule needs a channel, amazon or shopify");
        }
        strategies = strategies == null ? List.of() : List.copyOf(strategies);
        with = with == null ? Map.of() : Map.copyOf(with);
        if (strategies.isEmpty()) {
            throw new BadValue("a rule for " + channel.key() + " names no strategy");
        }
        refuseBlank("category", category);
        refuseBlank("brand", brand);
        refuseBlank("supplier", supplier);
        if (sku != null && sku.pattern().isBlank()) {
            throw new BadValue("sku is blank; write a pattern, or take the line away");
        }
    }

    private static void refuseBlank(String name, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw new BadValue(name + " is blank; name one, or take the line away");
        }
    }

    boolean fits(CatalogEntry item, Channel asked) {
        return channel == asked
                && same(category, item.category())
                && same(brand, item.brand())
                && same(supplier, item.supplier().orElse(""))
                && Optional.ofNullable(sku)
                        .map(pattern -> pattern.matcher(item.sku().value()).matches())
                        .orElse(true);
    }

    private static boolean same(@Nullable String wanted, String there) {
        return wanted == null || wanted.strip().equalsIgnoreCase(there.strip());
    }
}
