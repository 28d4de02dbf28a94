package nightshift.desk;

import java.util.Map;

/** Strategies and guardrails of prices in the words of the owner of a store; the settings file has the keys. */
public final class PriceWords {
    private static final Map<String, String> STRATEGIES = Map.of(
            "match-buy-box", "Match the buy box",
            "oscillate-to-max", "Go up while a competitor is below our floor",
            "raise-when-alone", "Raise while nobody else sells it",
            "stay-within-band", "Stay near the competitor",
            "undercut-by", "Undercut the competitor");

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("strategies", "How"),
            Map.entry("by", "Less than the competitor by"),
            Map.entry("step", "Raise a sweep by, in percent"),
            Map.entry("above", "At most above the competitor, in percent"),
            Map.entry("below", "At most below the competitor, in percent"),
            Map.entry("min-margin", "Least margin of a piece"),
            Map.entry("min-margin-percent", "Least margin of the price"),
            Map.entry("min-price", "Never below"),
            Map.entry("max-price", "Never above"),
            Map.entry("map", "Minimum advertised price"),
            Map.entry("max-move-per-run", "Largest move in one sweep"),
            Map.entry("max-move-per-day", "Largest move in a day"),
            Map.entry("max-over-floor", "Highest above the floor"),
            Map.entry("rival-at-least", "Competitor believed from, of our floor"),
            Map.entry("rival-at-most", "Competitor believed up to, of our price"),
            Map.entry("least-change", "Smallest change worth writing"),
            Map.entry("ending", "Prices end with"),
            Map.entry("shipping-charge", "What a buyer pays for shipping"),
            Map.entry("parity", "Shop cheaper than Amazon"));

    private PriceWords() {}

    /** Of a setting; one that is not known here keeps its key. */
    public static String setting(String key) {
        return SETTINGS.getOrDefault(key, key);
    }

    /** Why a price moves or stays: the name of a strategy, or a reason's code with blanks. */
    public static String reason(String code) {
        return STRATEGIES.getOrDefault(code, capitalized(code.replace('_', ' ').replace('-', ' ')));
    }

    /** A sentence that begins with the key of a strategy, begun with its words. */
    public static String sentence(String reason) {
        return STRATEGIES.entrySet().stream()
                .filter(strategy -> reason.startsWith(strategy.getKey() + ":"))
                .findFirst()
                .map(strategy ->
                        strategy.getValue() + reason.substring(strategy.getKey().length()))
                .orElse(reason);
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
