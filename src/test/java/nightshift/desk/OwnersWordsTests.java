package nightshift.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nightshift.mailbox.DraftMail;
import nightshift.operations.EffectState;
import nightshift.pricing.Guards;
import org.junit.jupiter.api.Test;

class OwnersWordsTests {
    @Test
    void aDraftIsNotDoneBeforeAPersonSendsIt() {
        assertThat(WriteWords.of(DraftMail.KIND, "done")).isEqualTo("in Outlook, a person sends it");
        assertThat(WriteWords.of(DraftMail.KIND, "shadow")).isEqualTo("not written (shadow)");
        assertThat(WriteWords.of("shopify-create-fulfillment", "done")).isEqualTo("done");
    }

    @Test
    void hasWordsForEveryStateOfAWrite() {
        assertThat(Arrays.stream(EffectState.values()).map(state -> WriteWords.of("", state.code())))
                .noneMatch(words -> words.contains("_"))
                .doesNotHaveDuplicates();
    }

    @Test
    void beginsASentenceOnAPriceWithTheWordsOfItsStrategy() {
        assertThat(PriceWords.sentence("oscillate-to-max: a competitor is at 357.87, below our floor 503.36"))
                .isEqualTo(
                        "Go up while a competitor is below our floor: a competitor is at 357.87, below our floor 503.36");
        assertThat(PriceWords.sentence("No list names its cost.")).isEqualTo("No list names its cost.");
        assertThat(PriceWords.reason("undercut-by")).isEqualTo("Undercut the competitor");
        assertThat(PriceWords.reason("no_cost")).isEqualTo("No cost");
    }

    @Test
    void hasWordsForEveryGuardrail() {
        assertThat(Arrays.stream(Guards.class.getRecordComponents())
                        .map(component ->
                                component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
                        .filter(key -> !key.matches("sku|brand|category")))
                .allSatisfy(key -> assertThat(PriceWords.setting(key)).isNotEqualTo(key));
    }
}
