package nightshift.documents.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTextTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tracking:1Z5R89390357567127, | 1Z5R89390357567127",
                "1Z 5R8 939 03 5756 7127 | 1Z5R89390357567127",
                "Your PO #7415. | PO 7415",
                "Your PO#7415 | 7415",
                "po-7415 | PO-7415",
                "Ship to M\u00fcller & S\u00f6hne | M\u00dcLLER & S\u00d6HNE"
            })
    void findsAValueWhateverIsPrintedBetweenItsCharacters(String line, String value) {
        assertThat(printed(line).find(value)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PO-74159 | PO-7415",
                "PO-7415-2 | PO-7415",
                "902-1845936-5435065 | 1845936",
                "Tracking 9400 1000 0000 0000 0000 00 | 9400 1000 0000",
                "Order 17415 | 7415",
                "nothing | --"
            })
    void neverFindsANumberInsideALongerOne(String line, String value) {
        assertThat(printed(line).find(value)).isEmpty();
    }

    @Test
    void neverMakesANumberOfTwoColumns() {
        PrintedText page =
                new PrintedText(Samples.mail("<table><tr><td>Blue widget</td><td>74</td><td>15</td></tr></table>"));
        assertThat(page.find("7415")).isEmpty();
        assertThat(page.find("74")).isPresent();
    }

    @Test
    void findsADayInTheOrderItIsPrintedIn() {
        assertThat(PrintedDates.find("2026-11-09", printed("Ship date: 11/9/2026")))
                .get()
                .satisfies(found -> assertThat(found.value()).isEqualTo(LocalDate.of(2026, 11, 9)));
        assertThat(PrintedDates.find("2026-11-09", printed("Shipped Nov 9, 2026")))
                .isPresent();
        assertThat(PrintedDates.find("2026-09-11", printed("Ship date: 11/9/2026")))
                .isEmpty();
        assertThat(PrintedDates.find("2026-11-01", printed("Ship date: 1/11/2026")))
                .isEmpty();
        assertThat(PrintedDates.find("soon", printed("soon"))).isEmpty();
    }

    private static PrintedText printed(String line) {
        return new PrintedText(Samples.mail("<p>" + line.replace("&", "&amp;") + "</p>"));
    }
}
