package nightshift.desk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nightshift.catalog.Channel;
import nightshift.pricing.PriceRule;
import org.junit.jupiter.api.Test;

class GuardrailLineTests {
    @Test
    void saysInWordsWhatARuleDoesAndKeepsTheKeyOfTheFile() {
        GuardrailLine line = GuardrailLine.of(new PriceRule(
                Channel.AMAZON,
                "Cabinets",
                null,
                null,
                null,
                List.of("oscillate-to-max", "undercut-by"),
                Map.of("by", "0.5")));

        assertThat(line.items()).isEqualTo("On Amazon, category Cabinets");
        assertThat(line.values())
                .containsExactly(
                        new GuardrailLine.Value(
                                "strategies",
                                "How",
                                "Go up while a competitor is below our floor, then Undercut the competitor"),
                        new GuardrailLine.Value("by", "Less than the competitor by", "0.5"));
    }
}
