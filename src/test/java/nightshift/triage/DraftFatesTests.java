package nightshift.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftFatesTests {
    @ParameterizedTest
    @CsvSource({
        "Hello Dana, Hello Dana, 0",
        "Hello Dana, 'Hello   Dana From: Dana <dana@example.org> Where is it?', 0",
        "aaaaaaaaaa, aaaaaaaabb, 0.2000",
        "abcd, wxyz, 1",
        "abcd, '', 1",
    })
    void measuresWhichShareOfADraftWasChanged(String drafted, String sent, java.math.BigDecimal share) {
        assertThat(DraftFates.share(drafted, sent)).isEqualByComparingTo(share);
    }

    @Test
    void countsADraftNobodyWroteAsUnchanged() {
        assertThat(DraftFates.share("", "Hello")).isZero();
    }
}
