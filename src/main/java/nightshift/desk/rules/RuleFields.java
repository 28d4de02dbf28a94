package nightshift.desk.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nightshift.inventory.rules.RuleText;
import nightshift.inventory.rules.ThenText;
import nightshift.inventory.rules.WhenText;
import org.springframework.util.MultiValueMap;

/** One rule as it stands in the form, letter for letter, also where it is no rule yet. */
public record RuleFields(Map<RuleField, String> values) {
    static final RuleFields EMPTY = new RuleFields(Map.of());

    public RuleFields {
        Map<RuleField, String> all = new EnumMap<>(RuleField.class);
        for (RuleField field : RuleField.values()) {
            all.put(field, values.getOrDefault(field, "").strip());
        }
        values = Map.copyOf(all);
    }

    static RuleFields of(RuleText text) {
        Map<RuleField, String> values = new EnumMap<>(RuleField.class);
        for (RuleField field : RuleField.values()) {
            values.put(field, field.written(text));
        }
        return new RuleFields(values);
    }

    /** The rule at this place of what was sent: each field comes once for each rule, in the order of the rules. */
    static RuleFields of(MultiValueMap<String, String> sent, int place) {
        Map<RuleField, String> values = new EnumMap<>(RuleField.class);
        for (RuleField field : RuleField.values()) {
            var all = sent.getOrDefault(field.key(), List.of());
            values.put(field, place < all.size() ? all.get(place) : "");
        }
        return new RuleFields(values);
    }

    public String value(RuleField field) {
        return values.getOrDefault(field, "");
    }

    /**
     * As the owner would have written it in the settings.
     *
     * @param problems what cannot be read, by its field
     */
    RuleText text(Map<RuleField, String> problems) {
        FieldReading read = new FieldReading(this, problems);
        return new RuleText(
                value(RuleField.NAME),
                new WhenText(
                        read.number(RuleField.STOCK_AT_MOST),
                        read.number(RuleField.STOCK_AT_LEAST),
                        read.duration(RuleField.DATA_OLDER_THAN),
                        read.number(RuleField.DAYS_OF_COVER_BELOW),
                        value(RuleField.SUPPLIER),
                        value(RuleField.SKU_PATTERN),
                        value(RuleField.TAG),
                        read.channel(RuleField.CHANNEL),
                        value(RuleField.BRAND),
                        value(RuleField.CATEGORY)),
                new ThenText(
                        value(RuleField.ACT),
                        read.number(RuleField.BUFFER),
                        read.number(RuleField.AT_MOST),
                        read.decimal(RuleField.PERCENT)));
    }
}
