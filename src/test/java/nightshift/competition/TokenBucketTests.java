package nightshift.competition;

import static nightshift.competition.KeepaFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long Keepa's tokens are waited for. */
class TokenBucketTests {
    @Test
    void asksWhileThereIsOneToken() {
        assertThat(bucket(1, "0").pause(NOW)).isZero();
    }

    @Test
    void waitsForTheNextRefillWhereThereIsNone() {
        assertThat(bucket(0, "0").pause(NOW)).isEqualTo(Duration.ofSeconds(31));
    }

    @Test
    void waitsUntilWhatWasOverdrawnHasComeBack() {
        // 60 overdrawn at 20 a minute: three minutes after the refill, and a second to be safe
        assertThat(bucket(-60, "0").pause(NOW)).isEqualTo(Duration.ofSeconds(30 + 180 + 1));
        assertThat(bucket(-60, "10.0").pause(NOW)).isEqualTo(Duration.ofSeconds(30 + 360 + 1));
    }

    @Test
    void countsTheTimeThatWentBy() {
        assertThat(bucket(0, "0").pause(NOW.plusSeconds(20))).isEqualTo(Duration.ofSeconds(11));
        assertThat(bucket(0, "0").pause(NOW.plusSeconds(90))).isZero();
    }

    @Test
    void waitsAMinuteMoreWhereTrackingsEatAllTokens() {
        assertThat(bucket(-5, "20").pause(NOW)).isEqualTo(Duration.ofSeconds(30 + 60 + 1));
    }

    private static TokenBucket bucket(int left, String reduction) {
        return new TokenBucket(left, 20, new BigDecimal(reduction), NOW.plusSeconds(30), NOW);
    }
}
