package nightshift.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nightshift.catalog.Channel;

/**
 * What a sweep decided for one item on one channel, as kept.
 *
 * @param sku the item as the channel has it
 * @param move whether the price is to change
 * @param state stay, proposed, rejected, sent, or how its write stands: done, done_elsewhere, refused, failed, shadow, staged ...
 * @param code the strategy of a move, the kind of reason of a stay
 * @param from the price it was decided from; empty where there is none
 * @param boundBy guardrails that changed what the strategy wanted
 */
public record KeptProposal(
        long id,
        long priceRunId,
        String sku,
        Channel channel,
        Optional<String> supplier,
        boolean move,
        String state,
        String code,
        String reason,
        Optional<BigDecimal> from,
        Optional<BigDecimal> to,
        Optional<BigDecimal> floor,
        Optional<BigDecimal> ceiling,
        Optional<BigDecimal> rival,
        List<String> boundBy) {}
