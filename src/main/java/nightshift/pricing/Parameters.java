package nightshift.pricing;

import java.math.BigDecimal;
import java.util.Map;

/** What a rule says to its strategy, checked when Nightshift starts. */
public record Parameters(Map<String, BigDecimal> values) {
    public Parameters {
        values = Map.copyOf(values);
    }

    public BigDecimal get(String name) {
        BigDecimal value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("No strategy may ask for " + name + " without declaring it");
        }
        return value;
    }

    /** The percentage of that name as a fraction: 2 as 0.02. */
    public BigDecimal fraction(String name) {
        return get(name).movePointLeft(2);
    }
}
