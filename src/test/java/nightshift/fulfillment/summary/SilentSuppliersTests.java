package nightshift.fulfillment.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SilentSuppliersTests {
    private static final Instant SINCE = Instant.parse("2026-11-20T07:00:00Z");
    private static final Optional<Instant> ALWAYS = Optional.of(Instant.EPOCH);

    private final SilentSuppliers suppliers =
            new SilentSuppliers(Nights.store(), Nights.settings(), Clock.fixed(Nights.NOW, ZoneOffset.UTC));

    @Test
    void onMondayTheLookGoesBackToFriday() {
        assertThat(suppliers.since()).isEqualTo(SINCE);
    }

    @Test
    void onlyThoseWhoSendDailyCanBeSilent() {
        assertThat(suppliers.find(List.of(), ALWAYS)).isEqualTo(new Finding.Silent(SINCE, List.of("Harbor")));
        assertThat(suppliers.find(List.of("Harbor"), ALWAYS)).isEqualTo(new Finding.Silent(SINCE, List.of()));
    }

    @Test
    void beforeMailWasTakenInNobodyWasSilent() {
        assertThat(suppliers.find(List.of(), Optional.of(Nights.NOW.minusSeconds(3600))))
                .isEqualTo(new Finding.Silent(SINCE, List.of()));
        assertThat(suppliers.find(List.of(), Optional.empty())).isEqualTo(new Finding.Silent(SINCE, List.of()));
    }
}
