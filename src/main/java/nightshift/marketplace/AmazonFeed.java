package nightshift.marketplace;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nightshift.core.EffectKey;

/**
 * One POST_ORDER_FULFILLMENT_DATA feed: the confirmations of a run together. A member whose feed failed may go into a
 * later one, so the key names this feed, not its members; that each member is in one open feed only is the gate's claim.
 *
 * @param openedAt when the batch was put together
 */
public record AmazonFeed(Instant openedAt, List<Message> messages) implements Feed {
    public static final String KIND = "amazon-submit-feed";

    public AmazonFeed {
        messages = List.copyOf(messages);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public EffectKey key() {
        return new EffectKey("amazon.feed/" + openedAt + "/" + messages.get(0).effectId() + "-" + messages.size());
    }

    @Override
    public String target() {
        return messages.size() + " Amazon orders";
    }

    /** The same feed with only these of its messages; their numbers stay. */
    AmazonFeed only(List<Message> some) {
        return new AmazonFeed(openedAt, some);
    }

    @Override
    public FeedType travels() {
        return FeedType.ORDERS;
    }

    @Override
    public String toCheck() {
        return "check in Seller Central which of these orders are confirmed: " + orders();
    }

    @Override
    public String whileOpen() {
        return "do not confirm these orders again, ask Amazon's developer support if it takes longer than 8 h: "
                + orders();
    }

    private String orders() {
        return messages.stream()
                .map(message -> message.confirmation().order().value())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** @param messageId unique in the feed, from 1: how the report names it */
    public record Message(long messageId, long effectId, ShipmentConfirmation confirmation) {}
}
