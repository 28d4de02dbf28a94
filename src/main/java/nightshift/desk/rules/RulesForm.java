package nightshift.desk.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nightshift.inventory.rules.RuleText;
import org.springframework.util.MultiValueMap;

/**
 * Rules while a person changes them. Nothing is kept of it before he saves.
 *
 * @param basedOn the version he began with
 */
public record RulesForm(List<RuleFields> rules, long basedOn, String note) {
    private static final int MOST_RULES = 100;

    public RulesForm {
        rules = List.copyOf(rules);
    }

    static RulesForm of(List<RuleText> texts, long basedOn) {
        return new RulesForm(texts.stream().map(RuleFields::of).toList(), basedOn, "");
    }

    static RulesForm of(MultiValueMap<String, String> sent) {
        int many = Math.min(
                MOST_RULES, sent.getOrDefault(RuleField.NAME.key(), List.of()).size());
        List<RuleFields> rules = new ArrayList<>();
        for (int place = 0; place < many; place++) {
            rules.add(RuleFields.of(sent, place));
        }
        String basedOn = String.valueOf(sent.getFirst("based-on"));
        String note = sent.getFirst("note");
        return new RulesForm(
                rules, basedOn.matches("\\d{1,18}") ? Long.parseLong(basedOn) : -1, note == null ? "" : note.strip());
    }

    /** Changed by one of the form's buttons: {@code add}, {@code remove-2}, {@code up-2}, {@code down-2}; else as it is. */
    RulesForm changed(String button) {
        List<RuleFields> changed = new ArrayList<>(rules);
        int place = button.matches("(remove|up|down)-\\d{1,3}")
                ? Integer.parseInt(button.substring(button.indexOf('-') + 1))
                : -1;
        boolean there = place >= 0 && place < rules.size();
        if (button.equals("add") && rules.size() < MOST_RULES) {
            changed.add(RuleFields.EMPTY);
        } else if (button.startsWith("remove") && there) {
            changed.remove(place);
        } else if (button.startsWith("up") && there && place > 0) {
            Collections.swap(changed, place, place - 1);
        } else if (button.startsWith("down") && there && place < rules.size() - 1) {
            Collections.swap(changed, place, place + 1);
        }
        return new RulesForm(changed, basedOn, note);
    }

    /**
     * Its rules, with what is wrong.
     *
     * @param check what rules say of themselves
     */
    Read read(Function<List<RuleText>, List<String>> check) {
        RuleProblems problems = new RuleProblems();
        List<RuleText> texts = new ArrayList<>();
        for (int place = 0; place < rules.size(); place++) {
            Map<RuleField, String> unreadable = new EnumMap<>(RuleField.class);
            texts.add(rules.get(place).text(unreadable));
            int rule = place;
            unreadable.forEach((field, sentence) -> problems.add(rule, field, sentence));
        }
        List<String> names =
                rules.stream().map(rule -> rule.value(RuleField.NAME)).toList();
        check.apply(texts).forEach(sentence -> problems.place(sentence, names));
        return new Read(texts, problems);
    }

    /** @param texts as far as they could be read */
    record Read(List<RuleText> texts, RuleProblems problems) {
        boolean isRight() {
            return problems.count() == 0;
        }
    }
}
