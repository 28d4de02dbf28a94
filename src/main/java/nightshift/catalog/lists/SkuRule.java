package nightshift.catalog.lists;

import java.util.Locale;
import java.util.Optional;
import nightshift.core.BadValue;
import nightshift.core.Sku;

/**
 * From a supplier's part number to the store's SKU: what he puts around it is taken away, what the store puts around it is added. With
 * nothing set both are the same. A number that lacks what is to be taken away belongs to none of the store's items.
 */
public record SkuRule(String removePrefix, String removeSuffix, String addPrefix, String addSuffix) {
    public static final SkuRule SAME = new SkuRule("", "", "", "");

    public SkuRule {
        removePrefix = text(removePrefix);
        removeSuffix = text(removeSuffix);
        addPrefix = text(addPrefix);
        addSuffix = text(addSuffix);
    }

    /** Empty for what can be no SKU of the store. */
    public Optional<Sku> sku(String partNumber) {
        String number = partNumber.strip();
        String upper = number.toUpperCase(Locale.ROOT);
        if (!upper.startsWith(removePrefix.toUpperCase(Locale.ROOT))
                || !upper.endsWith(removeSuffix.toUpperCase(Locale.ROOT))
                || number.length() <= removePrefix.length() + removeSuffix.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Sku(addPrefix
                    + number.substring(removePrefix.length(), number.length() - removeSuffix.length())
                    + addSuffix));
        } catch (BadValue e) {
            return Optional.empty();
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
