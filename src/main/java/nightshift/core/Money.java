package nightshift.core;

import java.math.BigDecimal;
import java.util.Currency;

/** An amount in one currency, never a floating point number. Amounts of different currencies are never added. */
public record Money(BigDecimal amount, Currency currency) {
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new BadValue("Cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
