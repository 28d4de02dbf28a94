package nightshift.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingNumberTests {
    private static final TrackingNumber NUMBER = new TrackingNumber("1Z999AA10123456784");

    @ParameterizedTest
    @ValueSource(
            strings = {"1Z999AA10123456784", "1z 999 aa1 0123456784", " 1Z-999-AA1-0123456784\t", "#1Z999AA10123456784."
            })
    void isTheSameHoweverItIsSpelled(String spelling) {
        assertThat(NUMBER.spelledAs(spelling)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "1Z999AA10123456793", "1Z999AA1012345678", "1Z999AA101234567844", "UPS"})
    void isNoOtherNumberNorATextThatIsNone(String text) {
        assertThat(NUMBER.spelledAs(text)).isFalse();
    }

    @Test
    void keepsOneSpelling() {
        assertThat(new TrackingNumber("1z 999 aa1-0123456784")).isEqualTo(NUMBER);
    }
}
