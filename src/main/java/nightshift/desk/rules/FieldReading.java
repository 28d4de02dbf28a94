package nightshift.desk.rules;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;

/** What was typed into a rule's fields, as values; what is none gets a sentence of its own, and counts as not written. */
record FieldReading(RuleFields fields, Map<RuleField, String> problems) {
    @Nullable
    Integer number(RuleField field) {
        String text = fields.value(field);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("[+-]?\\d{1,7}")) {
            return Integer.valueOf(text);
        }
        return refused(field, "\"" + text + "\" is no whole number below ten million; write for example 5");
    }

    @Nullable
    BigDecimal decimal(RuleField field) {
        String text = fields.value(field);
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("[+-]?\\d{1,4}(\\.\\d{1,2})?")
                ? new BigDecimal(text)
                : refused(field, "\"" + text + "\" is no percentage; write for example 5 or -2.5");
    }

    @Nullable
    Duration duration(RuleField field) {
        String text = fields.value(field);
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,5}[mhd]")
                ? DurationStyle.SIMPLE.parse(text)
                : refused(field, "\"" + text + "\" is no length of time; write for example 90m, 36h or 3d");
    }

    @Nullable
    Channel channel(RuleField field) {
        String text = fields.value(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<Channel> named = Arrays.stream(Channel.values())
                .filter(one -> one.key().equals(text))
                .findFirst();
        return named.isPresent()
                ? named.get()
                : refused(field, "\"" + text + "\" is no channel; there are shopify and amazon");
    }

    @SuppressWarnings("TypeParameterUnusedInFormals")
    private <T> @Nullable T refused(RuleField field, String sentence) {
        problems.put(field, sentence);
        return null;
    }

    /** {@code 36h}, as it is typed. */
    static @Nullable String words(@Nullable Duration length) {
        if (length == null) {
            return null;
        }
        if (length.toSeconds() % 86_400 == 0) {
            return length.toDays() + "d";
        }
        return length.toSeconds() % 3_600 == 0 ? length.toHours() + "h" : length.toMinutes() + "m";
    }
}
