package nightshift.pricing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nightshift.catalog.Channel;

/**
 * Which of a sweep's changes a person wants to see; empty texts fit all.
 *
 * @param text stands in the SKU
 * @param code the strategy that wanted it
 * @param state how it stands
 * @param guarded only those a guardrail changed
 */
public record MoveFilter(String text, String code, String state, boolean guarded, Optional<Channel> channel) {
    public static final MoveFilter ALL = new MoveFilter("", "", "", false, Optional.empty());

    static final String SQL =
            "price_run_id = :run and outcome = 'move' and (:text = '' or sku_key like :like escape '!')"
                    + " and (:code = '' or code = :code) and (:state = '' or state = :state) and (:guarded = false or bound_by <> '')"
                    + " and (:channel = '' or channel = :channel)";

    public MoveFilter {
        text = text.strip();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("text", text);
        parameters.put("like", "%" + text.toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        parameters.put("code", code);
        parameters.put("state", state);
        parameters.put("guarded", guarded);
        parameters.put("channel", channel.map(Channel::key).orElse(""));
        return parameters;
    }
}
