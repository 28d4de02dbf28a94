package nightshift.inventory;

import java.time.LocalDate;
import java.util.List;
import nightshift.catalog.Channel;

/**
 * What rules would have done over the last days. Stock moved as it did; sales after a change are not played again, and how old the
 * lists were is not known any more, so alerts for old data are not counted.
 *
 * @param items of how many items something was known
 * @param rules in their order, also those that would have done nothing
 * @param examples the first of each rule
 */
public record TrialAnswer(int days, int items, List<RuleTally> rules, List<Example> examples) {
    public TrialAnswer {
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /**
     * How often a rule would have acted, over both channels.
     *
     * @param items how many different items it would have touched
     */
    public record RuleTally(String rule, int pauses, int resumes, int changes, int alerts, int items) {}

    /** One of the acts. */
    public record Example(
            String rule, String sku, Channel channel, LocalDate day, String act, int from, int to, String reason) {}

    public int pauses() {
        return rules.stream().mapToInt(RuleTally::pauses).sum();
    }

    public int resumes() {
        return rules.stream().mapToInt(RuleTally::resumes).sum();
    }

    public int changes() {
        return rules.stream().mapToInt(RuleTally::changes).sum();
    }
}
