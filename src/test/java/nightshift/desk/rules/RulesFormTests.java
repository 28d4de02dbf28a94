package nightshift.desk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import nightshift.catalog.Channel;
import nightshift.inventory.rules.RuleReading;
import nightshift.inventory.rules.RuleText;
import nightshift.inventory.rules.ThenText;
import nightshift.inventory.rules.WhenText;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** Rules as they are typed: read letter for letter, each problem beside its field. */
class RulesFormTests {
    private static final RuleText PAUSE = new RuleText("Out", when(0, null, null), ThenText.valueOf("pause"));
    private static final RuleText BACK = new RuleText("In again", when(null, 5, null), ThenText.valueOf("resume"));

    @Test
    void readsWhatItWroteItself() {
        var all = new RuleText(
                "All of it",
                new WhenText(
                        9, 3, Duration.ofHours(36), 14, "Harbor", "HS-.*", "heavy", Channel.AMAZON, "Akro", "Bins"),
                new ThenText("set-available", 2, 50, null));
        var price = new RuleText(
                "Up",
                when(3, null, Duration.ofDays(2)),
                new ThenText("adjust-price", null, null, new BigDecimal("-2.5")));

        assertThat(read(RulesForm.of(List.of(all, price), 7)).texts().get(0)).isEqualTo(all);
        assertThat(read(RulesForm.of(List.of(all, price), 7)).texts().get(1).then())
                .isEqualTo(price.then());
    }

    @Test
    void readsTheFieldsOfEachRuleInTheirOrder() {
        var sent = new LinkedMultiValueMap<String, String>();
        RulesForm.of(List.of(PAUSE, BACK), 7).rules().forEach(rule -> rule.values()
                .forEach((field, value) -> sent.add(field.key(), value)));
        sent.add("based-on", "7");

        assertThat(RulesForm.of(sent)).isEqualTo(RulesForm.of(List.of(PAUSE, BACK), 7));
    }

    @Test
    void saysBesideTheFieldThatANumberIsNone() {
        RuleProblems problems = read(typed(RuleField.STOCK_AT_MOST, "few")).problems();

        assertThat(problems.at(0, RuleField.STOCK_AT_MOST))
                .as("and not besides that it is missing")
                .containsExactly("\"few\" is no whole number below ten million; write for example 5");
    }

    @Test
    void saysBesideTheFieldWhatOnlyTheRulesKnow() {
        assertThat(problem(RuleField.SKU_PATTERN, "HS-[")).contains("is not a regular expression");
        assertThat(problem(RuleField.SUPPLIER, "Nobody")).contains("names the supplier \"Nobody\"");
        assertThat(problem(RuleField.ACT, "explode")).contains("is no act");
        assertThat(problem(RuleField.NAME, "")).contains("has no name");
        assertThat(problem(RuleField.DATA_OLDER_THAN, "2d")).contains("one list that is late would empty the catalog");
        assertThat(problem(RuleField.STOCK_AT_MOST, "")).contains("add stock-at-most");
        assertThat(problem(RuleField.STOCK_AT_LEAST, "4")).contains("can never apply");
        assertThat(problem(RuleField.DATA_OLDER_THAN, "24")).contains("write for example 90m, 36h or 3d");
    }

    @Test
    void saysAboveARuleThatItsListingsWouldFlap() {
        RulesForm form = RulesForm.of(
                List.of(PAUSE, new RuleText("In again", when(null, 0, null), ThenText.valueOf("resume"))), 1);

        assertThat(read(form).problems().of(0)).singleElement().asString().contains("listings would flap");
    }

    @Test
    void tellsTheRuleWithALongerNameFromTheOtherOne() {
        RuleText longer = new RuleText("Out too", when(null, null, null), ThenText.valueOf("pause"));

        assertThat(read(RulesForm.of(List.of(PAUSE, longer, BACK), 1))
                        .problems()
                        .at(1, RuleField.STOCK_AT_MOST))
                .hasSize(1);
    }

    @Test
    void movesAddsAndTakesOutAndIgnoresWhatIsNoButton() {
        RulesForm form = RulesForm.of(List.of(PAUSE, BACK), 1);

        assertThat(names(form.changed("down-0"))).containsExactly("In again", "Out");
        assertThat(names(form.changed("up-1"))).containsExactly("In again", "Out");
        assertThat(names(form.changed("remove-1"))).containsExactly("Out");
        assertThat(names(form.changed("add"))).containsExactly("Out", "In again", "");
        assertThat(List.of("up-0", "down-1", "remove-9", "up--1", "check", ""))
                .allMatch(button -> form.changed(button).equals(form));
    }

    private static List<String> names(RulesForm form) {
        return form.rules().stream().map(rule -> rule.value(RuleField.NAME)).toList();
    }

    private static String problem(RuleField field, String value) {
        return String.join(" ", read(typed(field, value)).problems().at(0, field));
    }

    private static RulesForm typed(RuleField field, String value) {
        var values = new java.util.EnumMap<>(RuleFields.of(PAUSE).values());
        values.put(field, value);
        return new RulesForm(List.of(new RuleFields(values), RuleFields.of(BACK)), 1, "");
    }

    private static RulesForm.Read read(RulesForm form) {
        return form.read(texts -> RuleReading.of(texts, List.of("Harbor")).problems());
    }

    private static WhenText when(Integer atMost, Integer atLeast, Duration olderThan) {
        return new WhenText(atMost, atLeast, olderThan, null, null, null, null, null, null, null);
    }
}
