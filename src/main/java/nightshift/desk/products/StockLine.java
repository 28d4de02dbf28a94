package nightshift.desk.products;

import nightshift.inventory.StockDecision;

/**
 * What the last sweep over stock decided about the product in a channel.
 *
 * @param act as people say it
 */
public record StockLine(StockDecision decision, String channel, String act) {
    static StockLine of(StockDecision decision) {
        return new StockLine(decision, ChannelName.of(decision.channel()), act(decision));
    }

    private static String act(StockDecision decision) {
        String moved = " (from " + decision.from() + " to " + decision.to() + ")";
        return switch (decision.act()) {
            case "pause" -> "paused" + moved;
            case "resume" -> "brought back" + moved;
            case "set" -> "stock set" + moved;
            case "kept" -> "stays as it is";
            case "differs" -> "differs from what the connector should show" + moved;
            default -> "left alone: " + decision.act().replace('_', ' ');
        };
    }
}
