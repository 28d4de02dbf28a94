package nightshift.competition;

import java.util.Optional;
import nightshift.core.Money;

/**
 * An offer of somebody on Amazon, as Keepa saw it.
 *
 * @param landed what a buyer pays: price and shipping
 * @param seller his id; empty: not known
 * @param shippedByAmazon empty: not known
 */
public record SeenOffer(Money landed, Optional<String> seller, Optional<Boolean> shippedByAmazon) {}
