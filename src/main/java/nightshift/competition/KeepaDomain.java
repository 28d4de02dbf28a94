package nightshift.competition;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import nightshift.core.BadValue;
import nightshift.core.Money;

/** An Amazon marketplace as Keepa numbers them, and the currency its prices are in. */
public enum KeepaDomain {
    COM(1, "USD", "ATVPDKIKX0DER"),
    CO_UK(2, "GBP", "A1F83G8C2ARO7P"),
    DE(3, "EUR", "A1PA6795UKMFR9"),
    FR(4, "EUR", "A13V1IB3VIYZZH"),
    CO_JP(5, "JPY", "A1VC38T7YXB528"),
    CA(6, "CAD", "A2EUQ1WTGCTBG2"),
    IT(8, "EUR", "APJ6JRA9NG5V4"),
    ES(9, "EUR", "A1RKKUPIHCS9HS"),
    IN(10, "INR", "A21TJRUUN4KGV"),
    COM_MX(11, "MXN", "A1AM78C64UM0Y8"),
    COM_BR(12, "BRL", "A2Q3Y263D00KWC");

    private final int number;
    private final Currency currency;
    private final String marketplaceId;

    KeepaDomain(int number, String currency, String marketplaceId) {
        this.number = number;
        this.currency = Currency.getInstance(currency);
        this.marketplaceId = marketplaceId;
    }

    public int number() {
        return number;
    }

    public Currency currency() {
        return currency;
    }

    /** Amazon's own id of the marketplace. */
    public String marketplaceId() {
        return marketplaceId;
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
                                        + domain.name().toLowerCase(Locale.ROOT).replace('_', '.') + ")")
                                .collect(Collectors.joining(", "))));
    }
}
