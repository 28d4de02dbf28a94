package nightshift.inventory.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nightshift.core.BadValue;
import org.jspecify.annotations.Nullable;

/**
 * The act of a rule as it is written down: {@code pause}, or with values {@code {act: set-available, buffer: 2, at-most: 50}}.
 *
 * @param buffer of set-available
 * @param atMost of set-available
 * @param percent of adjust-price
 */
public record ThenText(
        @Nullable String act, @Nullable Integer buffer, @Nullable Integer atMost, @Nullable BigDecimal percent) {
    private static final List<String> ACTS =
            List.of(Act.Pause.CODE, Act.Resume.CODE, Act.SetAvailable.CODE, Act.AdjustPrice.CODE, Act.Alert.CODE);

    /** An act without values, as in {@code then: pause}. */
    public static ThenText valueOf(String act) {
        return new ThenText(act, null, null, null);
    }

    /** @throws BadValue when it is no act, or has values that are not its own */
    Act read() {
        String code = act == null ? "" : act.strip().toLowerCase(Locale.ROOT);
        return switch (code) {
            case Act.Pause.CODE -> alone(new Act.Pause());
            case Act.Resume.CODE -> alone(new Act.Resume());
            case Act.Alert.CODE -> alone(new Act.Alert());
            case Act.SetAvailable.CODE -> setAvailable();
            case Act.AdjustPrice.CODE -> adjustPrice();
            default -> throw new BadValue("\"" + code + "\" is no act; there are: " + String.join(", ", ACTS));
        };
    }

    private Act alone(Act one) {
        if (Stream.of(buffer, atMost, percent).anyMatch(Objects::nonNull)) {
            throw new BadValue(one.code() + " takes no buffer, at-most or percent; leave them out");
        }
        return one;
    }

    private Act setAvailable() {
        if (percent != null) {
            throw new BadValue("set-available takes no percent; leave it out");
        }
        return new Act.SetAvailable(
                Objects.requireNonNullElse(buffer, 0), Objects.requireNonNullElse(atMost, Act.SetAvailable.NO_LIMIT));
    }

    private Act adjustPrice() {
        if (buffer != null || atMost != null) {
            throw new BadValue("adjust-price takes no buffer and no at-most; leave them out");
        }
        if (percent == null) {
            throw new BadValue("adjust-price needs percent; write for example 5 or -5");
        }
        return new Act.AdjustPrice(percent);
    }
}
