package nightshift.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nightshift.catalog.Channel;
import nightshift.core.Sku;

/**
 * A price that somebody else changed after Nightshift wrote it.
 *
 * @param sku the item as the channel has it
 * @param reason what Nightshift wrote and what stands there, as a sentence
 */
public record OthersPrice(Channel channel, String sku, String reason) {
    /** Facts of the flag: all prices that it is about. */
    static final String PRICES = "prices";

    private static final Pattern WRITTEN = Pattern.compile("Nightshift wrote (\\S+) last.*", Pattern.DOTALL);

    /** The sentence that says so. */
    public static String reason(BigDecimal written, BigDecimal shown) {
        return "Nightshift wrote " + written.toPlainString() + " last, now it is " + shown.toPlainString()
                + ": another tool or person changes it, too";
    }

    /** What it is called as one of the prices of a flag: another one when Nightshift wrote something else there since. */
    String inCause() {
        Matcher written = WRITTEN.matcher(reason);
        return sku + "/" + channel.key() + (written.matches() ? "/" + written.group(1) : "");
    }

    static OthersPrice of(KeptProposal stay) {
        return new OthersPrice(stay.channel(), stay.sku(), stay.reason());
    }

    String skuKey() {
        return new Sku(sku).key();
    }

    String inWords() {
        return sku + " (" + channel.key() + "): " + reason;
    }

    private Map<String, Object> fact() {
        return Map.of("channel", channel.key(), "sku", sku, "why", reason);
    }

    static List<Map<String, Object>> facts(List<OthersPrice> prices) {
        return prices.stream().map(OthersPrice::fact).toList();
    }

    /** Those that a flag is about. */
    static List<OthersPrice> of(Map<String, Object> facts) {
        List<OthersPrice> prices = new ArrayList<>();
        if (facts.get(PRICES) instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof Map<?, ?> fact) {
                    prices.add(new OthersPrice(
                            Channel.valueOf(String.valueOf(fact.get("channel")).toUpperCase(Locale.ROOT)),
                            String.valueOf(fact.get("sku")),
                            String.valueOf(fact.get("why"))));
                }
            });
        }
        return prices;
    }
}
