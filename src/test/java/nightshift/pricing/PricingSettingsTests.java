package nightshift.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import nightshift.core.BadValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be written in the settings of repricing. */
class PricingSettingsTests {
    @Test
    void hasADefaultForEachSettingAndRepricesNothing() {
        PricingSettings settings = Settings.withDefaults();

        assertThat(settings.rules()).isEmpty();
        assertThat(settings.apply()).isEqualTo(PricingSettings.Apply.PREVIEW);
        assertThat(settings.guardrailDefaults().minMargin().number()).isEqualByComparingTo("2.00");
        assertThat(settings.quietHours().contains(LocalTime.NOON)).isFalse();
    }

    /** The public disaster of a blank minimum price: goods were sold for a cent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "guardrails: [{category: Cabinets, min-price: }]",
                "guardrails: [{category: Cabinets, min-price: ''}]",
                "guardrails: [{category: Cabinets, min-price: '  '}]",
                "guardrails: [{category: Cabinets, min-price: 0}]",
                "guardrails: [{category: Cabinets, min-price: 0.00}]",
                "guardrails: [{category: Cabinets, min-price: -5}]",
                "guardrails: [{category: Cabinets, min-price: 1e9}]",
                "guardrails: [{category: Cabinets, min-price: '19,90'}]",
                "guardrails: [{category: Cabinets, max-price: 99999999}]",
                "guardrails: [{category: Cabinets, map: 0}]",
                "guardrails: [{category: '', min-price: 5}]",
                "guardrails: [{sku: , min-price: 5}]",
                "guardrails: [{category: A, brand: B, min-price: 5}]",
                "guardrails: [{category: A, min-price: 50, max-price: 20}]",
                "guardrails: [{category: A, max-move-per-run: 0}]",
                "guardrails: [{category: A, max-move-per-run: -3}]",
                "guardrails: [{category: A, min-margin-percent: }]",
                "guardrails: [{category: A, ending: '9'}]",
                "guardrail-defaults: {min-margin: }",
                "guardrail-defaults: {max-move-per-run: ''}",
                "guardrail-defaults: {min-margin: -2}",
                "fees: [{channel: amazon, percent: }]",
                "fees: [{channel: amazon, percent: 95}]",
                "fees: [{channel: amazon, percent: 85}]",
                "fees: [{percent: 15}]",
                "rules: [{channel: amazon, strategies: []}]",
                "rules: [{channel: ebay, strategies: [match-buy-box]}]",
                "rules: [{channel: amazon, category: '', strategies: [match-buy-box]}]",
                "cost-stale-after: 0s",
                "ramp: {stages: [500, 50]}",
                "ramp: {stages: [0]}",
                "quiet-hours: {from: '22:00'}",
                "breaker: {moving-percent: }",
            })
    void refusesInASentenceWhatIsBlankZeroNegativeOrAbsurd(String yaml) {
        assertThatThrownBy(() -> Settings.with(yaml)).satisfies(failure -> assertThat(Settings.sentence(failure))
                .startsWith("nightshift.pricing")
                .doesNotContain("Exception"));
    }

    @Test
    void saysWhatABlankLowestPriceMeans() {
        assertThatThrownBy(() -> Settings.with("guardrails: [{category: Cabinets, min-price: }]"))
                .satisfies(failure -> assertThat(Settings.sentence(failure))
                        .isEqualTo(
                                "nightshift.pricing.guardrails[0].min-price: is blank: write an amount such as 12.50,"
                                        + " or take the line away"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{channel: amazon, strategies: [match-buybox]} | there is no strategy \"match-buybox\"",
                "{channel: amazon, strategies: [undercut-by]} | wants to know \"by\"",
                "{channel: amazon, strategies: [undercut-by], with: {by: ''}} | which is no number",
                "{channel: amazon, strategies: [undercut-by], with: {by: 0}} | it is between 0.01 and 100",
                "{channel: amazon, strategies: [undercut-by], with: {by: 5000}} | it is between 0.01 and 100",
                "{channel: amazon, strategies: [match-buy-box], with: {by: 1}} | knows \"by\"",
            })
    void refusesRulesThatNoStrategyUnderstands(String rule, String words) {
        PricingSettings settings = Settings.with("rules: [" + rule + "]");

        assertThatThrownBy(() -> Pricing.decider(settings))
                .isInstanceOf(BadValue.class)
                .hasMessageStartingWith("nightshift.pricing.rules")
                .hasMessageContaining(words);
    }

    @Test
    void takesQuietHoursOverMidnight() {
        QuietHours quiet =
                Settings.with("quiet-hours: {from: '22:00', to: '06:00'}").quietHours();

        assertThat(quiet.contains(LocalTime.of(23, 0))).isTrue();
        assertThat(quiet.contains(LocalTime.of(5, 59))).isTrue();
        assertThat(quiet.contains(LocalTime.of(6, 0))).isFalse();
        assertThat(quiet.contains(LocalTime.NOON)).isFalse();
    }
}
