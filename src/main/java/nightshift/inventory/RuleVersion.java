package nightshift.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nightshift.inventory.rules.RuleText;

/**
 * The stock rules as they were at some time.
 *
 * @param version 0 for those of the settings file while nothing was stored from the desk
 * @param rules empty: from here on the settings file counted again
 * @param changedAt empty for version 0
 */
public record RuleVersion(
        long version, Optional<List<RuleText>> rules, String note, String changedBy, Optional<Instant> changedAt) {
    static final RuleVersion NONE_STORED =
            new RuleVersion(0, Optional.empty(), "", "the settings file", Optional.empty());

    /** {@code the rules of the settings file}, {@code version 4 of the rules, by kim}. */
    public String inWords() {
        return rules.isEmpty()
                ? "the rules of the settings file"
                : "version " + version + " of the rules, by " + changedBy;
    }
}
