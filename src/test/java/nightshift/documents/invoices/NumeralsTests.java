package nightshift.documents.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nightshift.documents.Box;
import nightshift.documents.Word;
import nightshift.documents.printed.Cell;
import nightshift.documents.printed.Row;
import nightshift.documents.printed.Sheet;
import nightshift.documents.printed.Token;
import org.junit.jupiter.api.Test;

class NumeralsTests {
    private static final Numerals POINT = new Numerals(false);
    private static final Numerals COMMA = new Numerals(true);

    static List<Token> tokens(String text) {
        return Arrays.stream(text.split(" "))
                .map(word -> new Token(word, new Word(word, new Box(0, 0, 10, 10)), 1))
                .toList();
    }

    private static String read(Numerals numerals, String text) {
        return numerals.whole(tokens(text))
                .map(figure -> figure.value().toPlainString())
                .orElse("none");
    }

    @Test
    void readsAmericanAmounts() {
        assertThat(read(POINT, "1,234.56")).isEqualTo("1234.56");
        assertThat(read(POINT, "$1,234,567.80")).isEqualTo("1234567.80");
        assertThat(read(POINT, "37.225")).isEqualTo("37.225");
        assertThat(read(POINT, ".125")).isEqualTo("0.125");
        assertThat(read(POINT, "1'234.50")).isEqualTo("1234.50");
        assertThat(read(POINT, "USD 12.00")).isEqualTo("12.00");
        assertThat(read(POINT, "12.00 USD")).isEqualTo("12.00");
        assertThat(read(POINT, "12.00T")).isEqualTo("12.00");
        assertThat(read(POINT, "1,00,000.00")).isEqualTo("100000.00");
    }

    @Test
    void readsGermanAndFrenchAmounts() {
        assertThat(read(COMMA, "1.234,56")).isEqualTo("1234.56");
        assertThat(read(COMMA, "1.234")).isEqualTo("1234");
        assertThat(read(COMMA, "1 234,56 €")).isEqualTo("1234.56");
        assertThat(read(COMMA, "1 234 567,80")).isEqualTo("1234567.80");
        assertThat(read(COMMA, "-17808,00")).isEqualTo("-17808.00");
    }

    @Test
    void readsWhatIsTakenOff() {
        assertThat(read(POINT, "(12.00)")).isEqualTo("-12.00");
        assertThat(read(POINT, "12.00-")).isEqualTo("-12.00");
        assertThat(read(POINT, "- 12.00")).isEqualTo("-12.00");
        assertThat(read(POINT, "-$12.00")).isEqualTo("-12.00");
        assertThat(read(POINT, "$-12.00")).isEqualTo("-12.00");
    }

    @Test
    void takesNothingThatIsWrittenTheOtherWay() {
        assertThat(read(POINT, "1,50")).isEqualTo("none");
        assertThat(read(POINT, "1.234,56")).isEqualTo("none");
        assertThat(read(COMMA, "1,234.56")).isEqualTo("none");
        assertThat(read(COMMA, "1.50")).isEqualTo("none");
        assertThat(read(POINT, "12/24")).isEqualTo("none");
        assertThat(read(POINT, "36x18x72")).isEqualTo("none");
    }

    @Test
    void tellsPercentagesFromAmounts() {
        assertThat(POINT.whole(tokens("7.5%")).orElseThrow().percent()).isTrue();
        assertThat(POINT.whole(tokens("7.5 %")).orElseThrow().percent()).isTrue();
        assertThat(POINT.last(tokens("Tax 7.5%"))).isEmpty();
        assertThat(POINT.last(tokens("Tax 7.5% 12.00")).orElseThrow().value()).isEqualByComparingTo("12.00");
    }

    @Test
    void keepsWhatThePriceIsFor() {
        assertThat(POINT.whole(tokens("12.50/C")).orElseThrow().mark()).isEqualTo("/C");
    }

    @Test
    void seesFromTheDocumentHowNumbersAreWritten() {
        assertThat(Numerals.of(sheet("12.50 1,234.00 3,125")).comma()).isFalse();
        assertThat(Numerals.of(sheet("12,50 1.234,00 3.125")).comma()).isTrue();
        assertThat(Numerals.of(sheet("12 7")).comma()).isFalse();
    }

    private static Sheet sheet(String text) {
        return new Sheet(List.of(new Row(1, 0, 10, 10, List.of(new Cell(tokens(text))))));
    }

    @Test
    void findsNoFigureInWords() {
        assertThat(POINT.at(tokens("net 30"), 0)).isEqualTo(Optional.empty());
    }
}
