package nightshift.desk.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AgesTests {
    @Test
    void saysAnAgeAsPeopleDo() {
        assertThat(Ages.of(Duration.ofSeconds(59))).isEqualTo("just now");
        assertThat(Ages.of(Duration.ofMinutes(1))).isEqualTo("1 minute ago");
        assertThat(Ages.of(Duration.ofMinutes(119))).isEqualTo("1 hour ago");
        assertThat(Ages.of(Duration.ofHours(47))).isEqualTo("47 hours ago");
        assertThat(Ages.of(Duration.ofHours(72))).isEqualTo("3 days ago");
    }

    /** The clock of a remote system may be ahead. */
    @Test
    void takesWhatIsNotOldYetAsNew() {
        assertThat(Ages.of(Duration.ofMinutes(-3))).isEqualTo("just now");
    }
}
