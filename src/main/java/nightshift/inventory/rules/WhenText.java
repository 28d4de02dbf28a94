package nightshift.inventory.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nightshift.catalog.Channel;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a rule as they are written down; what is not written is no condition.
 *
 * @param stockAtMost pieces the item's own supplier has at most
 * @param stockAtLeast pieces he has at least
 * @param dataOlderThan how old his number is at least
 * @param daysOfCoverBelow for how many days his stock does not last as the item sells now
 * @param supplier his name in the settings
 * @param skuPattern regular expression, the whole SKU, in upper or lower case
 */
public record WhenText(
        @Nullable Integer stockAtMost,
        @Nullable Integer stockAtLeast,
        @Nullable Duration dataOlderThan,
        @Nullable Integer daysOfCoverBelow,
        @Nullable String supplier,
        @Nullable String skuPattern,
        @Nullable String tag,
        @Nullable Channel channel,
        @Nullable String brand,
        @Nullable String category) {
    public static final WhenText ALWAYS = new WhenText(null, null, null, null, null, null, null, null, null, null);

    /** @throws java.util.regex.PatternSyntaxException when the pattern does not compile */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        add(conditions, stockAtMost, Condition.StockAtMost::new);
        add(conditions, stockAtLeast, Condition.StockAtLeast::new);
        add(conditions, dataOlderThan, Condition.DataOlderThan::new);
        add(conditions, daysOfCoverBelow, Condition.DaysOfCoverBelow::new);
        add(conditions, written(supplier), Condition.SuppliedBy::new);
        add(
                conditions,
                written(skuPattern),
                text -> new Condition.SkuMatches(Pattern.compile(text, Pattern.CASE_INSENSITIVE)));
        add(conditions, written(tag), Condition.Tagged::new);
        add(conditions, channel, Condition.OnChannel::new);
        add(conditions, written(brand), Condition.OfBrand::new);
        add(conditions, written(category), Condition.InCategory::new);
        return conditions;
    }

    private static <T> void add(List<Condition> conditions, @Nullable T value, Function<T, Condition> condition) {
        Optional.ofNullable(value).map(condition).ifPresent(conditions::add);
    }

    /** A field of a form that was left empty is no condition. */
    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
