package nightshift.inventory;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nightshift.catalog.Channel;

/**
 * How the supplier's pieces are shared out so that both channels together never show more than there are.
 *
 * @param guard whether they are shared out at all; else each channel shows what its rule says
 * @param shopifyShare percent of the pieces that the shop shows where both channels sell the item; Amazon shows the others
 */
public record Oversell(boolean guard, @Min(0) @Max(100) int shopifyShare) {
    private static final int ALL = 100;

    /** The channel's part of so many pieces; the one that is left over goes to the larger share. */
    int part(Channel channel, int pieces) {
        int shop = (int) ((long) pieces * shopifyShare / ALL);
        int amazon = (int) ((long) pieces * (ALL - shopifyShare) / ALL);
        int left = pieces - shop - amazon;
        boolean shopFirst = shopifyShare * 2 >= ALL;
        return channel == Channel.SHOPIFY ? shop + (shopFirst ? left : 0) : amazon + (shopFirst ? 0 : left);
    }
}
