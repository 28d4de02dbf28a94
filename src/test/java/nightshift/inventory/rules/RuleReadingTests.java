package nightshift.inventory.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import nightshift.catalog.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is wrong with rules is said in a sentence that names the rule and what to write. */
class RuleReadingTests {
    private static final RuleText PAUSE = rule("Out", stock(0, null), "pause");
    private static final RuleText RESUME = rule("In", stock(null, 5), "resume");

    @Test
    void findsNothingWrongWithTheUsualRules() {
        RuleText show = new RuleText("Show", null, new ThenText("set-available", 2, 50, null));

        RuleReading reading = RuleReading.of(List.of(PAUSE, RESUME, show), List.of("Harbor"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rules().rules())
                .extracting(StockRule::inWords)
                .containsExactly(
                        "When the supplier has at most 0: pause it",
                        "When the supplier has at least 5: bring it back where Nightshift paused it",
                        "Always: show what the supplier has less 2, at most 50");
    }

    @Test
    void refusesAnUnknownAct() {
        assertThat(problems(rule("Odd", WhenText.ALWAYS, "delete")))
                .containsExactly("Rule \"Odd\": \"delete\" is no act; there are: pause, resume, set-available,"
                        + " adjust-price, alert");
        assertThat(problems(new RuleText("Odd", null, null)).get(0)).contains("is no act");
    }

    @Test
    void refusesBoundsThatExcludeEachOther() {
        assertThat(problems(rule("Never", stock(3, 7), "alert")))
                .containsExactly("Rule \"Never\" can never apply: no stock is at least 7 and at most 3");
    }

    @Test
    void refusesAPatternThatDoesNotCompile() {
        WhenText broken = new WhenText(null, null, null, null, null, "HS-[", null, null, null, null);

        assertThat(problems(rule("Odd", broken, "alert")).get(0))
                .startsWith("Rule \"Odd\": sku-pattern \"HS-[\" is not a regular expression");
    }

    @Test
    void refusesAPauseThatNothingEnds() {
        assertThat(problems(PAUSE))
                .containsExactly(
                        "Rule \"Out\" pauses and no rule brings back: add one with then: resume and stock-at-least");
    }

    @Test
    void refusesAPauseThatEndsForSomeOfItsItemsOnly() {
        assertThat(problems(PAUSE, rule("In at Acme", of("Acme", null, 5), "resume")))
                .containsExactly(
                        "Rule \"Out\" pauses items that no rule brings back: \"In at Acme\" is only for some of"
                                + " them; add one with then: resume and stock-at-least, and without any other condition that"
                                + " \"Out\" does not have");
        assertThat(problems(PAUSE, rule("In", patterned("HS-.*", null, 5), "resume")))
                .hasSize(1);
        assertThat(problems(rule("Out", patterned("HS-.*", 0, null), "pause"), RESUME))
                .isEmpty();
        assertThat(problems(
                        rule("Out", patterned("HS-.*", 0, null), "pause"),
                        rule("In", patterned("HS-.*", null, 5), "resume")))
                .isEmpty();
        assertThat(problems(PAUSE, rule("In at Acme", of("Acme", null, 5), "resume"), RESUME))
                .isEmpty();
    }

    @Test
    void refusesAPauseWithoutAGapToItsEnd() {
        assertThat(problems(PAUSE, rule("In", stock(null, 0), "resume")))
                .containsExactly("Rules \"Out\" and \"In\" leave no gap: it is paused at 0 and brought back at 0, so"
                        + " listings would flap; bring back at 1 or more");
    }

    @Test
    void looksForTheGapAmongRulesOfTheSameSupplierOnly() {
        RuleText harbor = rule("Out at Harbor", of("Harbor", 10, null), "pause");
        RuleText acme = rule("In at Acme", of("Acme", null, 5), "resume");
        RuleText harborBack = rule("In at Harbor", of("Harbor", null, 20), "resume");

        assertThat(problems(harbor, acme)).hasSize(1);
        assertThat(problems(harbor, acme, harborBack)).isEmpty();
    }

    @Test
    void refusesToPauseForOldData() {
        WhenText old = new WhenText(5, null, Duration.ofHours(24), null, null, null, null, null, null, null);

        assertThat(problems(rule("Late", old, "pause"), rule("In", stock(null, 9), "resume")))
                .containsExactly("Rule \"Late\" pauses for old data: one list that is late would empty the catalog;"
                        + " write then: alert");
    }

    @Test
    void refusesToPauseWhateverTheStockIs() {
        WhenText amazon = new WhenText(null, null, null, null, null, null, null, Channel.AMAZON, null, null);

        assertThat(problems(rule("All", amazon, "pause"), RESUME).get(0))
                .isEqualTo("Rule \"All\" pauses whatever the stock is; add stock-at-most, for example 0");
        assertThat(problems(PAUSE, rule("Back", amazon, "resume")).get(0))
                .isEqualTo("Rule \"Back\" brings back whatever the stock is; add stock-at-least, for example 5");
    }

    @Test
    void refusesValuesThatAnActDoesNotTake() {
        assertThat(problems(new RuleText("A", null, new ThenText("alert", 2, null, null))))
                .containsExactly("Rule \"A\": alert takes no buffer, at-most or percent; leave them out");
        assertThat(problems(new RuleText("B", null, new ThenText("set-available", -1, 50, null))))
                .containsExactly("Rule \"B\": the buffer is below 0; write 0 for none");
        assertThat(problems(new RuleText("C", null, new ThenText("adjust-price", null, null, null))))
                .containsExactly("Rule \"C\": adjust-price needs percent; write for example 5 or -5");
        assertThat(problems(new RuleText("D", null, new ThenText("adjust-price", null, null, new BigDecimal("80")))))
                .containsExactly("Rule \"D\": percent is 0 or beyond 50; write for example 5 or -5");
    }

    @Test
    void refusesASupplierThatTheSettingsDoNotHave() {
        assertThat(RuleReading.of(List.of(rule("X", of("Harbour", 3, null), "alert")), List.of("Harbor"))
                        .problems())
                .containsExactly("Rule \"X\" names the supplier \"Harbour\", whom nightshift.suppliers does not have");
    }

    @Test
    void wantsANameOfItsOwnForEachRule() {
        assertThat(problems(rule(" ", stock(0, null), "alert")))
                .containsExactly("Rule 1 has no name; give it one, it stands in every reason");
        assertThat(problems(rule("A", stock(0, null), "alert"), rule("a ", stock(1, null), "alert")))
                .containsExactly("Rule \"a\" is there twice; names must differ");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThat(problems(rule("A", stock(3, 7), "alert"), rule("B", WhenText.ALWAYS, "delete")))
                .hasSize(2);
    }

    private static List<String> problems(RuleText... rules) {
        return RuleReading.of(List.of(rules), List.of()).problems();
    }

    private static RuleText rule(String name, WhenText when, String act) {
        return new RuleText(name, when, ThenText.valueOf(act));
    }

    private static WhenText stock(@Nullable Integer atMost, @Nullable Integer atLeast) {
        return new WhenText(atMost, atLeast, null, null, null, null, null, null, null, null);
    }

    private static WhenText patterned(String pattern, @Nullable Integer atMost, @Nullable Integer atLeast) {
        return new WhenText(atMost, atLeast, null, null, null, pattern, null, null, null, null);
    }

    private static WhenText of(String supplier, @Nullable Integer atMost, @Nullable Integer atLeast) {
        return new WhenText(atMost, atLeast, null, null, supplier, null, null, null, null, null);
    }
}
