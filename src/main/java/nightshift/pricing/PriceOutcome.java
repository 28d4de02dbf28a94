package nightshift.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.Channel;
import nightshift.core.Money;
import nightshift.core.Sku;

/** What is decided for one item on one channel: another price, or none and why. */
public sealed interface PriceOutcome {
    Sku sku();

    Channel channel();

    String reason();

    /**
     * Another price.
     *
     * @param sku the item as the channel has it
     * @param strategy which one wanted it
     * @param boundBy guardrails that changed what the strategy wanted
     * @param productId where it is written; only in the shop
     */
    record Move(
            Sku sku,
            Channel channel,
            Optional<String> supplier,
            Money from,
            Money to,
            String strategy,
            String reason,
            BigDecimal floor,
            BigDecimal ceiling,
            Optional<BigDecimal> rival,
            List<String> boundBy,
            Optional<String> productId,
            Optional<String> variantId)
            implements PriceOutcome {
        public Move {
            boundBy = List.copyOf(boundBy);
            if (to.amount().signum() <= 0 || !from.currency().equals(to.currency())) {
                throw new IllegalArgumentException("The price of " + sku + " cannot become " + to);
            }
        }

        boolean endsAtFloor() {
            return to.amount().compareTo(floor) == 0;
        }

        /** The same, not made now. */
        Stay notNow(StayReason why, String sentence) {
            return new Stay(
                    sku,
                    channel,
                    supplier,
                    why,
                    sentence,
                    Optional.of(from),
                    Optional.of(floor),
                    Optional.of(ceiling),
                    rival);
        }
    }

    /** No other price. The numbers are there as far as they are known. */
    record Stay(
            Sku sku,
            Channel channel,
            Optional<String> supplier,
            StayReason why,
            String reason,
            Optional<Money> price,
            Optional<BigDecimal> floor,
            Optional<BigDecimal> ceiling,
            Optional<BigDecimal> rival)
            implements PriceOutcome {
        /** The same, for another reason. */
        Stay because(StayReason other, String sentence) {
            return new Stay(sku, channel, supplier, other, sentence, price, floor, ceiling, rival);
        }
    }
}
