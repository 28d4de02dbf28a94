package nightshift.desk.products;

import nightshift.catalog.Channel;

/** What people call a channel. */
public final class ChannelName {
    private ChannelName() {}

    public static String of(Channel channel) {
        return switch (channel) {
            case SHOPIFY -> "Shop";
            case AMAZON -> "Amazon";
        };
    }
}
