package nightshift.pricing;

import java.math.BigDecimal;
import nightshift.core.BadValue;

/**
 * An amount of money in a setting, in the store's currency. A blank one is no amount: an owner who leaves a lowest price blank does
 * not mean that there is none.
 */
public record Amount(String value) {
    private static final BigDecimal MOST = new BigDecimal("1000000");

    public Amount {
        value = value.strip();
        if (value.isEmpty()) {
            throw new BadValue("is blank: write an amount such as 12.50, or take the line away");
        }
        if (!value.matches("\\d{1,7}(\\.\\d{1,2})?")) {
            throw new BadValue(
                    "\"" + value + "\" is no amount: write it as 12.50, without currency and never negative");
        }
        if (new BigDecimal(value).compareTo(MOST) > 0) {
            throw new BadValue("\"" + value + "\" is more than " + MOST.toPlainString());
        }
    }

    public BigDecimal number() {
        return new BigDecimal(value).setScale(2);
    }

    /** @throws BadValue when it is zero: for what must cost something */
    public BigDecimal positive(String setting) {
        if (number().signum() == 0) {
            throw new BadValue(
                    setting + " is 0: a price of nothing gives the item away. Write an amount, or take the line away");
        }
        return number();
    }
}
