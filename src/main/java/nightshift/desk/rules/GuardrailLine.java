package nightshift.desk.rules;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nightshift.pricing.Amount;
import nightshift.pricing.Guards;
import nightshift.pricing.Percent;
import nightshift.pricing.PriceRule;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the prices of some items, by the words of the settings file.
 *
 * @param items which
 * @param values only those that are set
 */
public record GuardrailLine(String items, Map<String, String> values) {
    private static final Set<String> SCOPE = Set.of("sku", "brand", "category");

    static GuardrailLine of(Guards guards) {
        Map<String, String> values = new LinkedHashMap<>();
        String items = "all items";
        for (RecordComponent component : Guards.class.getRecordComponents()) {
            String value = written(guards, component);
            if (!value.isEmpty() && SCOPE.contains(component.getName())) {
                items = component.getName() + " " + value;
            } else if (!value.isEmpty()) {
                values.put(kebab(component.getName()), value);
            }
        }
        return new GuardrailLine(items, values);
    }

    /** The strategies of a rule, beside the items it is for. */
    static GuardrailLine of(PriceRule rule) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("strategies", String.join(", ", rule.strategies()));
        rule.with().forEach(values::put);
        List<String> items = Arrays.asList(
                "on " + rule.channel().key(),
                named("category", rule.category()),
                named("brand", rule.brand()),
                named("supplier", rule.supplier()),
                named("SKU like", rule.sku()));
        return new GuardrailLine(
                String.join(", ", items.stream().filter(one -> !one.isEmpty()).toList()), values);
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
            return value instanceof Amount amount ? amount.value() : Objects.toString(value, "");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A guardrail cannot be read: " + component.getName(), e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
