package nightshift.desk.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nightshift.desk.PriceWords;
import nightshift.desk.products.ChannelName;
import nightshift.pricing.Amount;
import nightshift.pricing.Guards;
import nightshift.pricing.Parity;
import nightshift.pricing.Percent;
import nightshift.pricing.PriceRule;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the prices of some items.
 *
 * @param items which
 * @param values only those that are set
 */
public record GuardrailLine(String items, List<Value> values) {
    public GuardrailLine {
        values = List.copyOf(values);
    }

    /**
     * @param key in the settings file
     * @param name in words
     */
    public record Value(String key, String name, String text) {
        static Value of(Map.Entry<String, String> set) {
            return new Value(set.getKey(), PriceWords.setting(set.getKey()), set.getValue());
        }
    }

    private static final Set<String> SCOPE = Set.of("sku", "brand", "category");

    static GuardrailLine of(Guards guards) {
        Map<String, String> values = new LinkedHashMap<>();
        String items = "All items";
        for (RecordComponent component : Guards.class.getRecordComponents()) {
            String value = written(guards, component);
            if (!value.isEmpty() && SCOPE.contains(component.getName())) {
                items = (component.getName().equals("sku") ? "SKU" : capitalized(component.getName())) + " " + value;
            } else if (!value.isEmpty()) {
                values.put(kebab(component.getName()), value);
            }
        }
        return new GuardrailLine(items, inWords(values));
    }

    private static List<Value> inWords(Map<String, String> values) {
        return values.entrySet().stream().map(Value::of).toList();
    }

    /** The strategies of a rule, beside the items it is for. */
    static GuardrailLine of(PriceRule rule) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(
                "strategies",
                String.join(
                        ", then ",
                        rule.strategies().stream().map(PriceWords::reason).toList()));
        rule.with().forEach(values::put);
        List<String> items = Arrays.asList(
                "On " + ChannelName.of(rule.channel()),
                named("category", rule.category()),
                named("brand", rule.brand()),
                named("supplier", rule.supplier()),
                named("SKU like", rule.sku()));
        return new GuardrailLine(
                String.join(", ", items.stream().filter(one -> !one.isEmpty()).toList()), inWords(values));
    }

    private static String named(String what, @Nullable Object name) {
        return name == null ? "" : what + " " + name;
    }

    private static String written(Guards guards, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(guards);
            if (value instanceof Percent percent) {
                return percent.value() + " %";
            }
            if (value instanceof Parity parity) {
                return inWords(parity);
            }
            return value instanceof Amount amount ? amount.value() : Objects.toString(value, "");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A guardrail cannot be read: " + component.getName(), e);
        }
    }

    private static String inWords(Parity parity) {
        return switch (parity) {
            case OFF -> "is not looked at";
            case WARN -> "moves, and says so";
            case HOLD -> "is held";
        };
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
