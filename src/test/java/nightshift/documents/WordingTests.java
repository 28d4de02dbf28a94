package nightshift.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    packing (slip|list)|pack slip                ~ packing ,pack slip
                    (has|have) (been )?shipped                   ~ shipped
                    (order|po) (acknowledge?ment|confirmation)   ~ acknowledg,confirmation
                    cancell?ed                                   ~ cancel
                    \\binvoice\\b(?!.*\\bfollows\\b)             ~ invoice
                    (ignore|forget)\\W+(\\w+\\W+){0,5}rules?\\b   ~ ignore,forget
                    """)
    void knowsWhatItCannotDoWithout(String regex, String words) {
        assertThat(NeededWords.of(regex.strip())).hasValue(Set.of(words.split(",")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\d+", "(packing )?", "[a-z]+", "packing|#", "(packing|\\d)"})
    void triesWhatCanDoWithoutAnyWordEverywhere(String regex) {
        assertThat(Wording.of(regex).isPossibleIn("")).isTrue();
    }

    @Test
    void neverLeavesOutWhatThePatternFinds() {
        List<String> regexes = List.of(
                "packing (slip|list)|pack slip|delivery (note|docket)",
                "ship(ping|ment|ped)? (confirmation|notice)|advance(d)? ship",
                "tracking( (number|no|#)|:|#)|pro (number|#)|\\basn\\b",
                "(order|item)? ?cancell?ation (notice|advice)|cancell?ed order",
                "\\binvoice\\b(?!.*\\bfollows?\\b)|rechnung",
                "(ignore|disregard)\\W+(\\w+\\W+){0,5}(instruction|polic(y|ies)|above)s?\\b",
                "<\\|?(system|assistant)\\|?>|\\[/?INST\\]");
        List<String> words = List.of(
                ("packing pack slip list delivery note shipping ship shipped confirmation notice advanced tracking number no # pro asn"
                                + " order item cancelation cancellation canceled cancelled invoice follows rechnung ignore all the"
                                + " instructions policies above <|system|> <assistant> [INST] [/INST] : x")
                        .split(" "));
        List<Pattern> patterns = regexes.stream()
                .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE))
                .toList();
        List<Wording> wordings = regexes.stream().map(Wording::of).toList();
        Random random = new Random(7);
        for (int n = 0; n < 5_000; n++) {
            String text = Stream.generate(() -> words.get(random.nextInt(words.size())))
                    .limit(6)
                    .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
            for (int i = 0; i < regexes.size(); i++) {
                boolean found = patterns.get(i).matcher(text).find();
                assertThat(!found || wordings.get(i).isPossibleIn(text.toLowerCase(Locale.ROOT)))
                        .as("%s in %s", regexes.get(i), text)
                        .isTrue();
            }
        }
    }

    @Test
    void findsWordsInAnyCaseAsTheyStandThere() {
        assertThat(Wording.of("pack(ing)? slip").within("PACKING SLIP 7")).isEqualTo(Optional.of("PACKING SLIP"));
    }
}
