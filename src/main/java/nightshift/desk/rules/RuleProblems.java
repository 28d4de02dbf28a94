package nightshift.desk.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is wrong with a form of rules: each sentence beside the field it is about, else beside its rule, else above them all. */
public final class RuleProblems {
    private static final Map<Pattern, RuleField> ABOUT = about();

    private final Map<String, List<String>> byPlace = new LinkedHashMap<>();
    private int count;

    /** The first that fits a sentence tells its field. */
    private static Map<Pattern, RuleField> about() {
        Map<Pattern, RuleField> about = new LinkedHashMap<>();
        about.put(Pattern.compile("has no name|is there twice"), RuleField.NAME);
        about.put(Pattern.compile("sku-pattern"), RuleField.SKU_PATTERN);
        about.put(Pattern.compile("names the supplier"), RuleField.SUPPLIER);
        about.put(Pattern.compile("is no act|takes no buffer"), RuleField.ACT);
        about.put(Pattern.compile("the buffer is"), RuleField.BUFFER);
        about.put(Pattern.compile("(?<!stock-)at-most is"), RuleField.AT_MOST);
        about.put(Pattern.compile("percent"), RuleField.PERCENT);
        about.put(Pattern.compile("for old data"), RuleField.DATA_OLDER_THAN);
        about.put(Pattern.compile("add stock-at-most"), RuleField.STOCK_AT_MOST);
        about.put(Pattern.compile("add stock-at-least|can never apply"), RuleField.STOCK_AT_LEAST);
        return about;
    }

    /** @param rule its place, from 0 */
    void add(int rule, RuleField field, String sentence) {
        put(rule + "." + field.key(), sentence);
    }

    /**
     * A sentence that names its rule, as the rules say it themselves.
     *
     * @param names of the rules in the form, in order
     */
    void place(String sentence, List<String> names) {
        Optional<Integer> rule = IntStream.range(0, names.size())
                .boxed()
                .filter(place -> names(sentence, names.get(place), place))
                .reduce((earlier, later) -> later);
        Optional<RuleField> field = ABOUT.entrySet().stream()
                .filter(about -> about.getKey().matcher(sentence).find())
                .map(Map.Entry::getValue)
                .findFirst();
        String at = rule.map(place -> place + field.map(one -> "." + one.key()).orElse(""))
                .orElse("");
        if (at.isEmpty() || !byPlace.containsKey(at)) { // what cannot be read is not missing besides
            put(at, sentence);
        }
    }

    private static boolean names(String sentence, String name, int place) {
        return name.isEmpty()
                ? sentence.matches("(?s)Rule " + (place + 1) + "[ :].*")
                : sentence.startsWith("Rule \"" + name + "\"") || sentence.startsWith("Rules \"" + name + "\"");
    }

    private void put(String place, String sentence) {
        byPlace.computeIfAbsent(place, at -> new ArrayList<>()).add(sentence);
        count++;
    }

    public List<String> at(int rule, RuleField field) {
        return byPlace.getOrDefault(rule + "." + field.key(), List.of());
    }

    public List<String> of(int rule) {
        return byPlace.getOrDefault(Integer.toString(rule), List.of());
    }

    public List<String> general() {
        return byPlace.getOrDefault("", List.of());
    }

    public int count() {
        return count;
    }
}
