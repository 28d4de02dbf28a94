package nightshift.inventory;

import java.math.BigDecimal;
import nightshift.catalog.Channel;

/** What a stock rule asks of the pricing run: a price so much higher or lower, within pricing's own floors and limits. */
public record PriceWish(String skuKey, Channel channel, BigDecimal percent, String rule) {}
