package nightshift.operations.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nightshift.MigratedDatabase;
import nightshift.MovableClock;
import nightshift.core.Mode;
import nightshift.settings.StoreSettings;
import nightshift.settings.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewClaimsTests {
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T08:12:00Z"));
    private JdbcClient jdbc;
    private ReviewClaims claims;

    @BeforeEach
    void aFlag() {
        jdbc = JdbcClient.create(MigratedDatabase.fresh());
        jdbc.sql("insert into review (reasons, opened_at) values ('[]', :now)")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        claims = new ReviewClaims(
                jdbc, new ReviewSettings(Duration.ofMinutes(15), ""), new HandledTimes(store(), clock), clock);
    }

    @Test
    void belongsToOnePersonUntilHeGivesItBack() {
        assertThat(claims.claim(1, "kim")).isEmpty();
        assertThat(claims.claim(1, "lee")).hasValueSatisfying(refused -> assertThat(refused.sentence())
                .isEqualTo("kim has been looking at it since 08:12."));
        assertThat(claims.release(1, "lee")).isFalse();
        assertThat(claims.release(1, "kim")).isTrue();
        assertThat(claims.claim(1, "lee")).isEmpty();
    }

    @Test
    void isFreeWhenItIsTooOld() {
        claims.claim(1, "kim");
        clock.forward(Duration.ofMinutes(16));

        assertThat(claims.obstacle(1, "lee")).isEmpty();
        assertThat(claims.claim(1, "lee")).isEmpty();
        assertThat(claims.obstacle(1, "kim")).containsInstanceOf(ActOutcome.ClaimedByOther.class);
    }

    @Test
    void saysWhoHandledItAndWhen() {
        jdbc.sql("update review set closed_by = 'lee', closed_at = :now, verdict = 'by_hand'")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();

        assertThat(claims.claim(1, "kim")).hasValueSatisfying(refused -> assertThat(refused.sentence())
                .isEqualTo("Already handled by lee at 08:12 (by hand); nothing was changed."));
        clock.forward(Duration.ofDays(1));
        assertThat(claims.claim(1, "kim")).hasValueSatisfying(refused -> assertThat(refused.sentence())
                .startsWith("Already handled by lee on Nov 23 at 08:12"));
    }

    @Test
    void thereIsNoFlagOfAnUnknownId() {
        assertThat(claims.claim(7, "kim")).containsInstanceOf(ActOutcome.Impossible.class);
    }

    private static StoreSettings store() {
        return TestStore.in(ZoneOffset.UTC, Mode.AUTO);
    }
}
