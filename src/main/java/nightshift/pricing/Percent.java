package nightshift.pricing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import nightshift.core.BadValue;

/** A percentage in a setting, such as 8 or 12.5. A blank one is none. */
public record Percent(String value) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    public Percent {
        value = value.strip().replaceAll("\\s*%$", "");
        if (value.isEmpty()) {
            throw new BadValue("is blank: write a percentage such as 8, or take the line away");
        }
        if (!value.matches("\\d{1,4}(\\.\\d{1,4})?") || new BigDecimal(value).compareTo(MOST) > 0) {
            throw new BadValue("\"" + value + "\" is no percentage between 0 and 1000: write it as 8 or 12.5");
        }
    }

    public BigDecimal number() {
        return new BigDecimal(value);
    }

    /** 8 percent as 0.08. */
    public BigDecimal fraction() {
        return number().divide(HUNDRED, MathContext.DECIMAL64);
    }

    /** This part of an amount, in cents. */
    BigDecimal of(BigDecimal amount, RoundingMode rounding) {
        return amount.multiply(fraction()).setScale(2, rounding);
    }
}
