package nightshift.sandbox.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules are written down a second time here, as the carriers state them, so that one mistake does not hide itself. */
class CarrierTests {
    @ParameterizedTest
    @EnumSource(Carrier.class)
    void givesOutNumbersThatPassTheCarriersOwnCheck(Carrier carrier) {
        Random random = new Random(1);
        IntStream.range(0, 500).forEach(i -> {
            String number = carrier.number(random);
            assertThat(valid(carrier, number)).as(carrier + " " + number).isTrue();
        });
    }

    @Test
    void theCheckInThisTestTellsKnownGoodNumbersFromBadOnes() {
        assertThat(valid(Carrier.UPS, "1Z5R89390357567127")).isTrue();
        assertThat(valid(Carrier.UPS, "1Z5R89390357567128")).isFalse();
        assertThat(valid(Carrier.FEDEX, "986578788855")).isTrue();
        assertThat(valid(Carrier.FEDEX, "986578788854")).isFalse();
        assertThat(valid(Carrier.USPS, "9400111206206406260787")).isTrue();
        assertThat(valid(Carrier.USPS, "9400111206206406260797")).isFalse();
        assertThat(valid(Carrier.ONTRAC, "C11031500001879")).isTrue();
        assertThat(valid(Carrier.ONTRAC, "C11031500001878")).isFalse();
        assertThat(valid(Carrier.DHL_EXPRESS, "3318810025")).isTrue();
        assertThat(valid(Carrier.DHL_EXPRESS, "3318810026")).isFalse();
        assertThat(valid(Carrier.OLD_DOMINION, "07209562763")).isTrue();
        assertThat(valid(Carrier.OLD_DOMINION, "07209562773")).isFalse();
    }

    private static boolean valid(Carrier carrier, String number) {
        int last = number.charAt(number.length() - 1) - '0';
        String serial = number.substring(0, number.length() - 1);
        return switch (carrier) {
            case UPS -> number.matches("1Z[A-Z0-9]{15}\\d") && weighted(letters(serial.substring(2)), 1, 2) == last;
            case FEDEX -> number.matches("\\d{12}") && sum(serial, 3, 1, 7) % 11 % 10 == last;
            case USPS ->
                number.matches("9[2-5]\\d{20}")
                        && weighted(new StringBuilder(serial).reverse().toString(), 3, 1) == last;
            case ONTRAC -> number.matches("C\\d{14}") && weighted("4" + serial.substring(1), 1, 2) == last;
            case DHL_EXPRESS -> number.matches("\\d{10}") && Long.parseLong(serial) % 7 == last;
            case OLD_DOMINION -> number.matches("(77[78]|072|780)\\d{8}") && luhn(number);
            case ESTES -> number.matches("\\d{10}");
        };
    }

    /** UPS: a letter's value is that of {@code 2} for A, {@code 3} for B and so on, without the tens. */
    private static String letters(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(c >= 'A' ? (c - 'A' + 2) % 10 : c - '0'));
        return digits.toString();
    }

    private static int weighted(String digits, int... weights) {
        return (10 - sum(digits, weights) % 10) % 10;
    }

    private static int sum(String digits, int... weights) {
        return IntStream.range(0, digits.length())
                .map(i -> (digits.charAt(i) - '0') * weights[i % weights.length])
                .sum();
    }

    private static boolean luhn(String number) {
        int sum = 0;
        boolean twice = false;
        for (int i = number.length() - 1; i >= 0; i--) {
            int digit = (number.charAt(i) - '0') * (twice ? 2 : 1);
            sum += digit / 10 + digit % 10;
            twice = !twice;
        }
        return sum % 10 == 0;
    }
}
