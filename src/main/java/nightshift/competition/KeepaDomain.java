package nightshift.competition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.stream.Collectors;
import nightshift.core.BadValue;
import nightshift.core.Money;

/** An Amazon marketplace as Keepa numbers them, and the currency its prices are in. */
public enum KeepaDomain {
    COM(1, "USD"),
    CO_UK(2, "GBP"),
    DE(3, "EUR"),
    FR(4, "EUR"),
    CO_JP(5, "JPY"),
    CA(6, "CAD"),
    IT(8, "EUR"),
    ES(9, "EUR"),
    IN(10, "INR"),
    COM_MX(11, "MXN"),
    COM_BR(12, "BRL");

    private final int number;
    private final Currency currency;

    KeepaDomain(int number, String currency) {
        this.number = number;
        this.currency = Currency.getInstance(currency);
    }

    public int number() {
        return number;
    }

    public Currency currency() {
        return currency;
    }

    /** An amount of smallest units, as Keepa writes prices: 2599 is 25.99 USD. */
    Money price(long smallestUnits) {
        return new Money(BigDecimal.valueOf(smallestUnits, currency.getDefaultFractionDigits()), currency);
    }

    /** @throws BadValue when Keepa has no such number */
    public static KeepaDomain of(int number) {
        return Arrays.stream(values())
                .filter(domain -> domain.number == number)
                .findFirst()
                .orElseThrow(() -> new BadValue("Keepa has no domain " + number + "; there are "
                        + Arrays.stream(values())
                                .map(domain -> domain.number + " ("
                                        + domain.name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '.') + ")")
                                .collect(Collectors.joining(", "))));
    }
}
