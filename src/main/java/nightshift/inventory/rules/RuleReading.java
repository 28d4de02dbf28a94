package nightshift.inventory.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import nightshift.core.BadValue;

/** From what the owner wrote to rules, or to the sentences that say what is wrong with it. */
public record RuleReading(RuleSet rules, List<String> problems) {
    public RuleReading {
        problems = List.copyOf(problems);
    }

    /** @param suppliers the names in the settings; empty: they are not checked */
    public static RuleReading of(List<RuleText> texts, Collection<String> suppliers) {
        List<String> problems = new ArrayList<>();
        List<StockRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int n = 0; n < texts.size(); n++) {
            RuleText text = texts.get(n);
            String label = text.label(n + 1);
            String name = text.name() == null ? "" : text.name().strip();
            if (name.isEmpty()) {
                problems.add(label + " has no name; give it one, it stands in every reason");
            } else if (!names.add(name.toLowerCase(Locale.ROOT))) {
                problems.add(label + " is there twice; names must differ");
            }
            read(text, name, label, problems).ifPresent(rules::add);
        }
        RuleSet set = new RuleSet(rules);
        problems.addAll(RuleCheck.problems(set, suppliers));
        return new RuleReading(set, problems);
    }

    /** @throws BadValue with all that is wrong */
    public RuleSet orRefuse() {
        if (!problems.isEmpty()) {
            throw new BadValue(String.join(". ", problems) + ".");
        }
        return rules;
    }

    private static Optional<StockRule> read(RuleText text, String name, String label, List<String> problems) {
        try {
            return Optional.of(new StockRule(
                    name, text.conditions().conditions(), text.act().read()));
        } catch (PatternSyntaxException broken) {
            problems.add("%s: sku-pattern \"%s\" is not a regular expression (%s); write for example 'HS-[0-9]+'"
                    .formatted(label, broken.getPattern(), broken.getDescription()));
        } catch (BadValue bad) {
            problems.add(label + ": " + bad.getMessage());
        }
        return Optional.empty();
    }
}
