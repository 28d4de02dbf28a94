package nightshift.pricing;

import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.core.BadValue;
import org.jspecify.annotations.Nullable;

/**
 * What a channel keeps of a sale.
 *
 * @param category only for items of this category; empty: for all others
 * @param percent of what the buyer pays
 * @param minimum it keeps at least this
 * @param fixed it keeps this in addition
 */
public record FeeRule(
        Channel channel, @Nullable String category, Percent percent, @Nullable Amount minimum, @Nullable Amount fixed) {
    public FeeRule {
        if (channel == null || percent == null) {
            throw new BadValue("each fee needs a channel (amazon or shopify) and a percent, 0 where there is none");
        }
        if (category != null && category.isBlank()) {
            throw new BadValue("category is blank; name one, or take the line away");
        }
        if (percent.number().intValue() >= 90) {
            throw new BadValue(percent.value() + " percent leaves nothing of a sale");
        }
    }

    boolean isFor(Channel asked, String itemCategory) {
        return channel == asked
                && Optional.ofNullable(category)
                        .filter(name -> name.equalsIgnoreCase(itemCategory))
                        .isPresent();
    }

    boolean isForAll(Channel asked) {
        return channel == asked && category == null;
    }
}
