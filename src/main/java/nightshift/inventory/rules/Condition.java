package nightshift.inventory.rules;

import java.time.Duration;
import java.util.regex.Pattern;
import nightshift.catalog.Channel;
import org.jspecify.annotations.Nullable;

/** What must be so for a rule to apply. All conditions of a rule must hold. */
public sealed interface Condition {
    Truth holds(StockView item);

    /** {@code the supplier has at most 0}. */
    String inWords();

    /** The item's own supplier has so many pieces or fewer. */
    record StockAtMost(int pieces) implements Condition {
        @Override
        public Truth holds(StockView item) {
            return item.stock().map(stock -> Truth.of(stock <= pieces)).orElse(Truth.UNKNOWN);
        }

        @Override
        public String inWords() {
            return "the supplier has at most " + pieces;
        }
    }

    /** The item's own supplier has so many pieces or more. */
    record StockAtLeast(int pieces) implements Condition {
        @Override
        public Truth holds(StockView item) {
            return item.stock().map(stock -> Truth.of(stock >= pieces)).orElse(Truth.UNKNOWN);
        }

        @Override
        public String inWords() {
            return "the supplier has at least " + pieces;
        }
    }

    /** The supplier's number is older than this. Of an item that no list names there is no age. */
    record DataOlderThan(Duration age) implements Condition {
        @Override
        public Truth holds(StockView item) {
            return item.age().map(old -> Truth.of(old.compareTo(age) > 0)).orElse(Truth.UNKNOWN);
        }

        @Override
        public String inWords() {
            return "the supplier's number is older than " + Lengths.inWords(age);
        }
    }

    /** The supplier's stock lasts for fewer days as the item sells now. Unknown where no sold pieces are known. */
    record DaysOfCoverBelow(int days) implements Condition {
        @Override
        public Truth holds(StockView item) {
            return item.daysOfCover().map(cover -> Truth.of(cover < days)).orElse(Truth.UNKNOWN);
        }

        @Override
        public String inWords() {
            return "the supplier's stock lasts for less than " + days + " days";
        }
    }

    /** Only items of this supplier, by his name in the settings. */
    record SuppliedBy(String supplier) implements Condition {
        @Override
        public Truth holds(StockView item) {
            return Truth.of(item.entry().supplier().filter(supplier::equals).isPresent());
        }

        @Override
        public String inWords() {
            return "it comes from " + supplier;
        }
    }

    /** Only SKUs that this regular expression fits as a whole, in upper or lower case. */
    record SkuMatches(Pattern pattern) implements Condition {
        @Override
        public Truth holds(StockView item) {
            return Truth.of(pattern.matcher(item.entry().sku().value()).matches());
        }

        @Override
        public String inWords() {
            return "its SKU looks like " + pattern;
        }

        /** The same expression: two that were compiled apart equal each other in nothing else. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof SkuMatches its && pattern.pattern().equals(its.pattern.pattern());
        }

        @Override
        public int hashCode() {
            return pattern.pattern().hashCode();
        }
    }

    /** Only items that have this tag in the shop, in upper or lower case. */
    record Tagged(String tag) implements Condition {
        @Override
        public Truth holds(StockView item) {
            return Truth.of(item.entry().tags().stream().anyMatch(tag::equalsIgnoreCase));
        }

        @Override
        public String inWords() {
            return "it has the tag " + tag;
        }
    }

    /** Only in this channel. */
    record OnChannel(Channel channel) implements Condition {
        @Override
        public Truth holds(StockView item) {
            return Truth.of(item.channel() == channel);
        }

        @Override
        public String inWords() {
            return "on " + channel.key();
        }
    }

    /** Only items of this brand, in upper or lower case. */
    record OfBrand(String brand) implements Condition {
        @Override
        public Truth holds(StockView item) {
            return Truth.of(item.entry().brand().equalsIgnoreCase(brand));
        }

        @Override
        public String inWords() {
            return "its brand is " + brand;
        }
    }

    /** Only items of this product type of the shop, in upper or lower case. */
    record InCategory(String category) implements Condition {
        @Override
        public Truth holds(StockView item) {
            return Truth.of(item.entry().category().equalsIgnoreCase(category));
        }

        @Override
        public String inWords() {
            return "its category is " + category;
        }
    }
}
