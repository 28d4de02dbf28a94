package nightshift.customers.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import nightshift.core.BadValue;
import org.junit.jupiter.api.Test;

class StorePoliciesTests {
    private static final String TEXT =
            "---\ndays: 30\n---\n# Returns\n\n## Sending something back\nWithin 30 days,\nunused.\n\n- in its box\n- with the slip\n\n## Freight\nWe pay the freight of *wrong* items.\n";

    @Test
    void readsHeadPassagesAndLanguage() {
        Policy policy = PolicyText.read("returns.de.md", TEXT);

        assertThat(policy.language()).isEqualTo("de");
        assertThat(policy.days()).isEqualTo(OptionalInt.of(30));
        assertThat(policy.passages()).extracting(Passage::heading).containsExactly("Sending something back", "Freight");
        assertThat(policy.passages().get(0).text())
                .isEqualTo("Within 30 days, unused.\n\n- in its box\n- with the slip");
        assertThat(policy.passages().get(1).text()).isEqualTo("We pay the freight of wrong items.");
    }

    @Test
    void saysWhatIsWrongWithAFileThatHasNoPassage() {
        assertThatThrownBy(() -> PolicyText.read("returns.md", "We take everything back."))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("returns.md")
                .hasMessageContaining("heading");
    }

    @Test
    void choosesThePassageThatSharesTheMostWords() {
        Policy policy = PolicyText.read("returns.md", TEXT);

        assertThat(StorePolicies.chosen(policy, "Who pays freight for a wrong item?", 1))
                .extracting(Passage::heading)
                .containsExactly("Freight");
        assertThat(StorePolicies.chosen(policy, "xyz", 2))
                .extracting(Passage::heading)
                .containsExactly("Sending something back");
    }

    @Test
    void refusesAFolderWithoutTexts() {
        assertThatThrownBy(() -> new StorePolicies(new PolicySettings("no/such/folder")))
                .isInstanceOf(BadValue.class)
                .hasMessageContaining("nightshift.customers.policies");
    }
}
