package nightshift.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nightshift.core.BadValue;

/**
 * What a stock rule asks of an item's price: told by the run of stock, heard by the next sweep over prices, which has the floors and
 * limits.
 *
 * @param skuKey {@link nightshift.core.Sku#key()} of the item
 * @param percent above 0: higher
 * @param base what the item cost in this channel when the rule began to ask: the percentage is of that, however often it is asked for
 * @param ended whether the rule does not ask any more, and the price may go back
 */
public record StockWish(
        String skuKey, Channel channel, BigDecimal percent, BigDecimal base, String rule, boolean ended) {
    public StockWish {
        if (base.signum() <= 0 || percent.signum() == 0 || percent.compareTo(BigDecimal.valueOf(-100)) <= 0) {
            throw new BadValue("No price of " + skuKey + " is " + percent + " % away from " + base);
        }
    }

    /** The price that is asked for, before any floor or limit. */
    public BigDecimal price() {
        return base.add(base.multiply(percent).movePointLeft(2)).setScale(2, RoundingMode.HALF_UP);
    }

    public boolean raises() {
        return percent.signum() > 0;
    }

    /** {@code +5 %}. */
    public String change() {
        return (raises() ? "+" : "") + percent.stripTrailingZeros().toPlainString() + " %";
    }
}
