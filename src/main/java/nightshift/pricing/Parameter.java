package nightshift.pricing;

import java.math.BigDecimal;
import nightshift.core.BadValue;

/** Something a strategy wants to know of a rule, and what it may be. */
public record Parameter(String name, BigDecimal least, BigDecimal most) {
    public static Parameter of(String name, String least, String most) {
        return new Parameter(name, new BigDecimal(least), new BigDecimal(most));
    }

    /** @throws BadValue where the text is no number the strategy could mean; a blank one is none */
    BigDecimal read(String strategy, String text) {
        String where = "nightshift.pricing.rules: " + name + " of strategy " + strategy;
        if (!text.strip().matches("\\d{1,7}(\\.\\d{1,4})?")) {
            throw new BadValue(where + " is \"" + text + "\", which is no number; write for example "
                    + most.min(least.add(BigDecimal.ONE)).toPlainString());
        }
        BigDecimal value = new BigDecimal(text.strip());
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new BadValue(where + " is " + text + "; it is between " + least.toPlainString() + " and "
                    + most.toPlainString());
        }
        return value;
    }
}
