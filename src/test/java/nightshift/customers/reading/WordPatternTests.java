package nightshift.customers.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(?:my|our)? ?orders?~order; my order; our orders; orders",
                "(?:where|when) (?:is|are)~where is; when are",
                "\\d{2,} bins~20 bins; 300 bins",
                "a-?z claim~a-z claim; az claim",
                "#?\\d+ left~#12 left; 7 left",
                "\\w+ policy~return policy; größe policy",
                "[bc]ent~bent; cent",
                "x?(?:yes|no)~xyes; no",
                "f\\*+k?~f**k; f***",
            })
    void findsWhateverLetterAnExpressionBeginsWith(String expression, String texts) {
        for (String text : texts.split("; ")) {
            assertThat(WordPattern.of(expression).in("so " + text + " it is", 5))
                    .as(text)
                    .isNotEmpty();
        }
    }

    @Test
    void findsWholeWordsOnly() {
        WordPattern pattern = WordPattern.of("sue\ncourt");
        assertThat(pattern.in("a tissue from the courtyard", 5)).isEmpty();
        assertThat(pattern.in("we sue in court.", 5)).hasSize(2);
    }

    @Test
    void tellsTheFirstLetters() {
        assertThat(FirstLetters.of("(?:my|our)? ?order")).containsExactlyInAnyOrder('m', 'o', ' ');
        assertThat(FirstLetters.of(".*x")).isEmpty();
        assertThat(FirstLetters.alternatives("a(?:b|c)|d[|]|e")).isEqualTo(List.of("a(?:b|c)", "d[|]", "e"));
    }
}
